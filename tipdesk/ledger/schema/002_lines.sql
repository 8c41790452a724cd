-- A log's lines are found by their place and by their subject too; files without lines carry two empty indexes.
CREATE INDEX card_by_line ON card(line, state, at_ms) WHERE kind = 'event';
CREATE INDEX card_by_title ON card(title, state, at_ms) WHERE kind = 'event';
