/** A page, or a frame in it, has its words told under another's name: by a canonical link, or by speaking from inside an honest page. */
import { expect, test } from '../fixtures.ts';
import { checkPage, ownPageBehind } from '../support/page-check.ts';
import { INVENTED, VERBATIM } from '../support/quotes.ts';

const html = (body: string, head = '') =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>外长谈话</title>${head}</head><body>${body}</body></html>`;
const said = (text: string) => `<p>外交部长王毅说：“${text}”</p>`;

test('a canonical link names no address of a page, and no day', async ({ ext, visit, context, site }) => {
  const canonical = '<link rel="canonical" href="https://www.mfa.gov.cn/web/wjbz/202403/t20240307_1.shtml">';
  await context.route(site.at('/own'), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html(said(VERBATIM.text), canonical) }),
  );
  const page = await visit('/own');
  const own = await ownPageBehind(ext, page);
  const { check } = await checkPage(own, page);
  expect(check?.page.address).toBe(site.at('/own'));
  expect(check?.date.evidence.filter(({ from }) => from === 'address')).toEqual([]);
  expect(JSON.stringify(check)).not.toContain('mfa.gov.cn');
  await own.close();
});

test('what a frame of another site says is told as that site’s', async ({ ext, visit, context, site }) => {
  const frame = site.at('/frame', 'localhost');
  const fulfil = (address: string, body: string) =>
    context.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html(body) }));
  await fulfil(frame, said(INVENTED));
  await fulfil(site.at('/near'), said('这一句话是网页自己的框架里的，也没有人说过。'));
  await fulfil(
    site.at('/own'),
    said(VERBATIM.text) +
      [frame, '/near'].map((src) => `<iframe src="${src}" width="600" height="200"></iframe>`).join(''),
  );
  const page = await visit('/own');
  const own = await ownPageBehind(ext, page);
  const { check } = await checkPage(own, page);
  const frames = check!.statements.map(({ text, frame: of }) => [text.slice(0, 6), of]);
  expect(frames).toContainEqual([VERBATIM.text.slice(0, 6), null]);
  expect(frames).toContainEqual([INVENTED.slice(0, 6), frame]);
  expect(frames).toContainEqual(['这一句话是网', null]);
  await own.close();
});

test('what a frame of another site writes into frames of its own is not the page’s either', async ({
  ext,
  visit,
  context,
  site,
}) => {
  const frame = site.at('/ad', 'localhost');
  const ways = ['srcdoc', 'blank', 'blob', 'data'];
  const lines = ways.map((way, at) => `${INVENTED}${'一二三四'.charAt(at)}${way}`);
  const inner = `<script>
    const bodies = ${JSON.stringify(lines.map((line) => html(said(line))))};
    const add = (made) => { const f = document.createElement('iframe'); f.width = 560; f.height = 90; made(f); document.body.append(f); return f; };
    add((f) => (f.srcdoc = bodies[0]));
    add(() => {}).contentDocument.body.innerHTML = bodies[1];
    add((f) => (f.src = URL.createObjectURL(new Blob([bodies[2]], { type: 'text/html;charset=utf-8' }))));
    add((f) => (f.src = 'data:text/html;charset=utf-8,' + encodeURIComponent(bodies[3])));
  </script>`;
  const fulfil = (address: string, body: string) =>
    context.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html(body) }));
  await fulfil(frame, inner);
  await fulfil(site.at('/own'), `${said(VERBATIM.text)}<iframe src="${frame}" width="600" height="460"></iframe>`);
  const page = await visit('/own');
  await expect.poll(() => page.frames().length).toBe(6);
  const own = await ownPageBehind(ext, page);
  const { check } = await checkPage(own, page);
  const frames = new Map(check!.statements.map(({ text, frame: of }) => [text, of]));
  expect(frames.get(VERBATIM.text)).toBeNull();
  expect(lines.map((line) => frames.get(line))).not.toContain(null);
  expect(frames.get(lines[0]!)).toBe(`${new URL(frame).origin}/`);
  await own.close();
});

test('data that were made to stop the check do not stop it', async ({ ext, visit, context, site }) => {
  const data = `<script type="application/ld+json">[${'0,'.repeat(240_000)}0]</script>`;
  await context.route(site.at('/own'), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html(said(VERBATIM.text), data.repeat(6)) }),
  );
  const page = await visit('/own');
  const own = await ownPageBehind(ext, page);
  const stored = await checkPage(own, page);
  expect(stored.state).toBe('done');
  expect(stored.check?.statements.map(({ text }) => text)).toEqual([VERBATIM.text]);
  await own.close();
});
