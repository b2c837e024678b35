import { afterEach, expect, it } from 'vitest';
import { sayGrounds } from '../../../components/finding/say/say-grounds.ts';
import { buildRecord } from '../../../data/build-record.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';

afterEach(() => setLocale('en'));

it('says the usual grounds in the language of the reader', () => {
  setLocale('zh-CN');
  expect(
    sayGrounds('other witness 2017-03-08.scio reads 50多位国际组织负责人; an outside copy of the same event agrees'),
  ).toBe('同场另一文本作“50多位国际组织负责人”；他处刊载的同场文本与之相同');
  expect(sayGrounds('sense')).toBe('据文意');
});

it('leaves a peculiar ground as it was written', () => {
  setLocale('zh-TW');
  expect(sayGrounds('sense; 1979+45=2024')).toBe('據文意；1979+45=2024');
});

it('finds the clauses apart in every entry of the record', () => {
  for (const { id, grounds } of buildRecord().emendations) {
    expect(
      grounds.split('; ').every((clause) => clause.trim() !== ''),
      id,
    ).toBe(true);
    expect(grounds, id).not.toContain('sensean');
  }
});
