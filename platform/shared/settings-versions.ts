/** The settings' shape, version by version. */

type Stored = Record<string, unknown>;

/**
 * What each version changed: the step at index n brings settings from version n + 1 to n + 2. A step that was released is never
 * changed again, and each has a test. Fields that were only added need nothing: they are given their defaults.
 */
const STEPS: readonly ((from: Stored) => Stored)[] = [
  // 2: what the panel shows, the style of citations, and whether there is a history.
  (from) => ({ ...from, version: 2 }),
];

/** The last step's. */
export const SETTINGS_VERSION = 2;

/**
 * Settings of any version in the present shape, field by field still unchecked. Those of a newer version, after a way back to an older
 * Yuanhua, are taken as far as they are known here.
 */
export function migrateSettings(value: unknown): Stored {
  const from = typeof value === 'object' && value !== null ? (value as Stored) : {};
  const version = isVersion(from['version']) ? from['version'] : 1;
  return STEPS.slice(version - 1).reduce((settings, step) => step(settings), from);
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}
