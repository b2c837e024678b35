// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SetAside } from '../../../components/finding/SetAside.tsx';
import { setLocale } from '../../../platform/shared/i18n.ts';

beforeEach(() => setLocale('zh-CN'));
afterEach(cleanup);

const said = (...words: string[]): string => render(<SetAside words={words} />).container.textContent ?? '';

it('names words that were not compared, and nothing where there are none', () => {
  expect(said('王毅说', '绝不')).toBe('以下文字不属引语，或在网页上看不见，未作比对： “王毅说” “绝不”');
  expect(said()).toBe('');
});

it('is a short note, and whole at a click', () => {
  const long = '某'.repeat(30);
  expect(said(long, '甲', '乙', '丙', '绝不')).toBe(
    `以下文字不属引语，或在网页上看不见，未作比对： “${'某'.repeat(24)}…” “甲” “乙” “丙” … 全部 5 处`,
  );
  fireEvent.click(screen.getByRole('button'));
  expect(document.body.textContent).toBe(
    `以下文字不属引语，或在网页上看不见，未作比对： “${long}” “甲” “乙” “丙” “绝不”`,
  );
  expect(screen.queryByRole('button')).toBeNull();
});
