import type { Firefox } from '../../../../tools/drive/marionette.ts';
import { FIREFOX_ID } from './build.ts';

/**
 * Run an expression in our content scripts' own world of the frame that is entered, as a page could that had taken over its process.
 * The counterpart of `worlds.ts`.
 * @returns the value of the promise that it makes, as JSON carries it; an error by its message
 */
export async function runInFirefoxWorld(firefox: Firefox, expression: string): Promise<unknown> {
  const json = await firefox.runPrivileged(
    async (id: string, expression: string) => {
      interface Contents {
        getContextByExtensionId(id: string, frame: Window): { sandbox: object } | null;
      }
      const { ChromeUtils, Cu } = globalThis as unknown as {
        ChromeUtils: { importESModule(address: string): { ExtensionContent: Contents } };
        Cu: { evalInSandbox(script: string, sandbox: object): Promise<string> };
      };
      const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
      const context = ExtensionContent.getContextByExtensionId(id, window);
      if (context === null) throw new Error('no script of the extension is in this frame');
      const script = `Promise.resolve().then(() => ${expression}).catch((error) => String(error.message)).then(JSON.stringify)`;
      return Cu.evalInSandbox(script, context.sandbox);
    },
    FIREFOX_ID,
    expression,
  );
  return json === undefined ? undefined : JSON.parse(json);
}
