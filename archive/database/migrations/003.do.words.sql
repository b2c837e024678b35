-- Written by whoever loads: of an archive that was made before, nothing would be known.
DO $$ BEGIN
  IF EXISTS (SELECT FROM texts) THEN
    RAISE EXCEPTION 'this archive is of an earlier form: make a new one beside it and load its files again';
  END IF;
END $$;

-- The paragraph folded, as printed: what its pairs cannot tell, whether characters follow each other, is read here.
ALTER TABLE passages ADD COLUMN folded text NOT NULL;

-- As a transcript has it: none for Chinese.
ALTER TABLE texts ADD COLUMN language text;
CREATE INDEX texts_english ON texts (event) WHERE language = 'en';
