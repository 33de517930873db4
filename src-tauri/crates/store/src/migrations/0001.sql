-- Reviews as sets of Automerge documents, what was done, originals, contact details, read models.

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE review (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  binned_at TEXT,
  -- what the home screen shows without opening the review: JSON
  head TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  review TEXT NOT NULL REFERENCES review (id),
  unit TEXT NOT NULL,
  UNIQUE (review, unit)
) STRICT;

CREATE TABLE operation (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  review TEXT NOT NULL REFERENCES review (id),
  op TEXT NOT NULL,
  args TEXT NOT NULL,
  person TEXT NOT NULL,
  at TEXT NOT NULL,
  -- the operation that this one undoes or redoes
  undoes TEXT,
  -- came with a copy
  arrived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX operation_review ON operation (review, seq);

CREATE TABLE operation_write (
  operation TEXT NOT NULL REFERENCES operation (id),
  unit TEXT NOT NULL,
  collection TEXT NOT NULL,
  record TEXT NOT NULL,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT NOT NULL
) STRICT;
CREATE INDEX operation_write_operation ON operation_write (operation);

CREATE TABLE change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES document (id),
  hash BLOB NOT NULL,
  operation TEXT NOT NULL REFERENCES operation (id),
  raw BLOB NOT NULL,
  UNIQUE (document, hash)
) STRICT;
CREATE INDEX change_operation ON change (operation);

CREATE TABLE change_parent (
  document INTEGER NOT NULL,
  hash BLOB NOT NULL,
  parent BLOB NOT NULL,
  PRIMARY KEY (document, hash, parent),
  FOREIGN KEY (document, parent) REFERENCES change (document, hash)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER change_stays BEFORE UPDATE ON change BEGIN SELECT RAISE (ABORT, 'history is never rewritten'); END;
CREATE TRIGGER change_kept BEFORE DELETE ON change BEGIN SELECT RAISE (ABORT, 'history is never deleted'); END;
CREATE TRIGGER operation_stays BEFORE UPDATE ON operation BEGIN SELECT RAISE (ABORT, 'history is never rewritten'); END;
CREATE TRIGGER operation_kept BEFORE DELETE ON operation BEGIN SELECT RAISE (ABORT, 'history is never deleted'); END;

-- a cache that can be thrown away
CREATE TABLE snapshot (
  document INTEGER PRIMARY KEY REFERENCES document (id),
  through INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

-- what is being typed, before it is an operation
CREATE TABLE journal (
  review TEXT NOT NULL REFERENCES review (id),
  unit TEXT NOT NULL,
  question TEXT NOT NULL,
  payload TEXT NOT NULL,
  person TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (review, unit, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE original (
  id TEXT PRIMARY KEY,
  salt BLOB NOT NULL,
  sha256 TEXT NOT NULL,
  name TEXT NOT NULL,
  media TEXT NOT NULL,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
CREATE TRIGGER original_stays BEFORE UPDATE ON original BEGIN SELECT RAISE (ABORT, 'an original is never changed'); END;

-- contact details: outside the history, because history can't forget
CREATE TABLE identity (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  contact TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX identity_name ON identity (kind, name);

-- read models: made anew from the documents by `doctor`
CREATE TABLE record (
  review TEXT NOT NULL,
  unit TEXT NOT NULL,
  collection TEXT NOT NULL,
  id TEXT NOT NULL,
  fields TEXT NOT NULL,
  PRIMARY KEY (review, unit, collection, id)
) STRICT;

CREATE TABLE contribution_index (
  rowid INTEGER PRIMARY KEY,
  review TEXT NOT NULL,
  id TEXT NOT NULL,
  UNIQUE (review, id)
) STRICT;
CREATE VIRTUAL TABLE contribution_fts USING fts5 (number, names, body, tokenize = "unicode61 remove_diacritics 2");
INSERT INTO contribution_fts (contribution_fts, rank) VALUES ('secure-delete', 1);
