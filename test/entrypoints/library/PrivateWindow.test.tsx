// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PrivateWindow } from '../../../entrypoints/library/PrivateWindow.tsx';
import { setLocale } from '../../../platform/shared/i18n.ts';

afterEach(() => {
  cleanup();
  setLocale('en');
});

it('says that a private window has the texts where they are looked up, and leads to a normal one for all else', () => {
  setLocale('zh-CN');
  const onLeave = vi.fn();
  render(<PrivateWindow onLeave={onLeave} />);
  expect(screen.getByText(/这是隐私窗口：查找和阅读照常包括您的文本/)).toBeTruthy();
  expect(document.querySelector('input')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '在普通窗口中打开' }));
  expect(onLeave).toHaveBeenCalledOnce();
});
