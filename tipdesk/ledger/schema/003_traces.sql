-- Digests under a key of this file: over 0, of what stands in a record; below, -row of a group's first; 0: to be compared.
CREATE TABLE trace(digest INTEGER NOT NULL, row INTEGER NOT NULL, PRIMARY KEY(digest, row)) STRICT, WITHOUT ROWID;
CREATE TABLE alike(row INTEGER PRIMARY KEY, leader INTEGER NOT NULL, sketch BLOB NOT NULL) STRICT;
INSERT INTO meta VALUES('trace', randomblob(32));
INSERT INTO trace SELECT 0, row FROM card WHERE kind = 'tip';
