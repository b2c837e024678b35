import { expect, it } from 'vitest';
import { closedNotebook } from '../../../platform/notebook/private-notebook.ts';
import { anEntry } from '../../support/an-entry.ts';

it('the notebook of a private window is empty, lost nothing, and takes nothing', async () => {
  const notebook = closedNotebook();
  expect(await notebook.read()).toEqual({ rows: [], loss: null });
  const writes = [
    notebook.keep(anEntry()),
    notebook.add([anEntry()]),
    notebook.saveText('a', 'note', 'note', ''),
    notebook.arrange(['a']),
    notebook.remove(['a']),
    notebook.restore(['a']),
  ];
  for (const write of writes) await expect(write).rejects.toMatchObject({ name: 'NotebookFailure', why: 'gone' });
});
