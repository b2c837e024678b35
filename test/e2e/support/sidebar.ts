/** The real sidebar of Firefox: no page to a driver, but reached through the browser's own window. */
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { FIREFOX_ID } from './firefox/build.ts';

/** Run in the page of the real sidebar, which a test reaches through the browser's own window. @returns null while it is closed */
export const inSidebar = (firefox: Firefox, expression: string) =>
  firefox.runInBrowser(
    async (id: string, expression: string) => {
      type Listener = (message: { data: string }) => void;
      interface Messages {
        addMessageListener(name: string, listen: Listener): void;
        removeMessageListener(name: string, listen: Listener): void;
        loadFrameScript(address: string, allFrames: boolean): void;
      }
      interface View {
        viewType: string;
        xulBrowser: { messageManager: Messages };
      }
      const { WebExtensionPolicy } = globalThis as unknown as {
        WebExtensionPolicy: { getByID(id: string): { extension: { views: Iterable<View> } } };
      };
      const view = [...WebExtensionPolicy.getByID(id).extension.views].find(({ viewType }) => viewType === 'sidebar');
      if (!view) return null;
      const { messageManager } = view.xulBrowser;
      const said = new Promise<string>((resolve) => {
        const listen: Listener = ({ data }) => {
          messageManager.removeMessageListener('yuanhua-said', listen);
          resolve(data);
        };
        messageManager.addMessageListener('yuanhua-said', listen);
      });
      // A script of such an address is read as Latin letters: all others are written as their codes, which strings may be.
      const codeOf = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
      const letters = expression.replaceAll(/[\u0080-\uffff]/g, codeOf);
      const script = `sendAsyncMessage("yuanhua-said", String(${letters}))`;
      messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
      return said;
    },
    FIREFOX_ID,
    expression,
  );

export const sidebarText = (firefox: Firefox) => inSidebar(firefox, 'content.document.body?.innerText ?? ""');

export const closeSidebar = (firefox: Firefox) =>
  firefox.runInBrowser(() => {
    const { SidebarController } = globalThis as unknown as { SidebarController: { hide(): void } };
    SidebarController.hide();
  });
