CREATE TABLE meta(
  name TEXT NOT NULL PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person(
  id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 32),
  sign BLOB NOT NULL CHECK(length(sign) = 32),
  seal BLOB NOT NULL CHECK(length(seal) = 1216)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_commit(
  row INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 32),
  author BLOB NOT NULL CHECK(length(author) = 32),
  feed BLOB NOT NULL CHECK(length(feed) = 32),
  seq INTEGER NOT NULL CHECK(seq >= 0),
  height INTEGER NOT NULL CHECK(height >= 1),
  joint BLOB NOT NULL CHECK(length(joint) = 32),
  kept INTEGER NOT NULL CHECK(kept >= 0),
  first INTEGER NOT NULL,
  counts INTEGER NOT NULL CHECK(counts IN (0, 1)),
  header BLOB NOT NULL,
  signature BLOB NOT NULL CHECK(length(signature) = 64),
  digests BLOB NOT NULL CHECK(length(digests) % 32 = 0)
) STRICT;

CREATE INDEX ledger_commit_by_place ON ledger_commit(feed, seq);
CREATE INDEX ledger_commit_that_decides ON ledger_commit(row) WHERE kept > 0 OR seq = 0;

CREATE TRIGGER ledger_commit_stays BEFORE UPDATE OF id, author, feed, seq, height, joint, kept, first, header, signature, digests
ON ledger_commit BEGIN SELECT RAISE(ABORT, 'a commit never changes'); END;

CREATE TRIGGER ledger_commit_is_not_deleted BEFORE DELETE ON ledger_commit
BEGIN SELECT RAISE(ABORT, 'a commit never goes'); END;

CREATE TABLE card(
  row INTEGER PRIMARY KEY,
  record BLOB NOT NULL UNIQUE CHECK(length(record) = 16),
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  title TEXT NOT NULL,
  line TEXT NOT NULL,
  facts TEXT NOT NULL
) STRICT;

CREATE INDEX card_by_state ON card(kind, state, at_ms);

-- Only of records that wait for somebody or until a day: found without looking through the cards.
CREATE TABLE agenda(
  state TEXT NOT NULL,
  whom TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  row INTEGER NOT NULL,
  PRIMARY KEY(state, whom, at_ms, row)
) STRICT, WITHOUT ROWID;

CREATE TABLE operation(
  row INTEGER PRIMARY KEY,
  ledger_commit INTEGER NOT NULL REFERENCES ledger_commit(row),
  later INTEGER,
  salt BLOB CHECK(length(salt) = 16),
  body BLOB,
  CHECK((salt IS NULL) = (body IS NULL))
) STRICT;

CREATE INDEX operation_after_first ON operation(later) WHERE later IS NOT NULL;

CREATE TRIGGER operation_stays BEFORE UPDATE ON operation
WHEN NEW.row IS NOT OLD.row OR NEW.ledger_commit IS NOT OLD.ledger_commit OR NEW.later IS NOT OLD.later
  OR (OLD.body IS NOT NULL AND NEW.body IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'an operation never changes'); END;

CREATE TABLE fork(
  feed BLOB NOT NULL CHECK(length(feed) = 32),
  seq INTEGER NOT NULL,
  PRIMARY KEY(feed, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE unseen(
  id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE waiting(
  id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 32),
  wire BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tally(
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  number INTEGER NOT NULL CHECK(number >= 0),
  PRIMARY KEY(kind, state)
) STRICT, WITHOUT ROWID;

CREATE TABLE document(
  file TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY(file, operation)
) STRICT, WITHOUT ROWID;

CREATE INDEX document_by_operation ON document(operation);

CREATE TABLE in_force(
  record BLOB NOT NULL,
  field TEXT NOT NULL,
  value BLOB NOT NULL,
  PRIMARY KEY(record, field)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE words USING fts5(title, who, body, content='', tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'");
INSERT INTO words(words, rank) VALUES('secure-delete', 1);
-- A leaf of the default 4050 bytes does not fit a page of 4096, of which the cipher keeps 80: each would take two.
INSERT INTO words(words, rank) VALUES('pgsz', 3970);
