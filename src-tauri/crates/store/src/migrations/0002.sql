-- Faster ways to a document's changes, history that no statement can rewrite, and people forgotten.

CREATE INDEX change_document ON change (document, seq);

CREATE TRIGGER change_parent_stays BEFORE UPDATE ON change_parent BEGIN SELECT RAISE (ABORT, 'history is never rewritten'); END;
CREATE TRIGGER change_parent_kept BEFORE DELETE ON change_parent BEGIN SELECT RAISE (ABORT, 'history is never deleted'); END;
CREATE TRIGGER operation_write_stays BEFORE UPDATE ON operation_write BEGIN SELECT RAISE (ABORT, 'history is never rewritten'); END;
CREATE TRIGGER operation_write_kept BEFORE DELETE ON operation_write BEGIN SELECT RAISE (ABORT, 'history is never deleted'); END;

-- what was forgotten at somebody's request: travels in every exchange and wins over a copy that still has it
CREATE TABLE erasure (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER erasure_stays BEFORE UPDATE ON erasure BEGIN SELECT RAISE (ABORT, 'an erasure stays'); END;
CREATE TRIGGER erasure_kept BEFORE DELETE ON erasure BEGIN SELECT RAISE (ABORT, 'an erasure stays'); END;

CREATE TRIGGER original_kept BEFORE DELETE ON original
WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE kind = 'original' AND id = OLD.id)
BEGIN SELECT RAISE (ABORT, 'an original is only deleted by an erasure'); END;
