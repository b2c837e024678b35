const PASSAGE_ID = /^[a-z0-9][a-z0-9.-]{0,63}#[a-z]{1,2}\d{1,5}(?:-\d{1,3})?(?:\.\d{1,5})?$/;

/** Whether a string has the form of a turn's or paragraph's id; it may still name nothing in the record. */
export function isPassageId(id: string): boolean {
  return PASSAGE_ID.test(id);
}
