/**
 * Let others have their turn: what is pressed is heard, and the page drawn. By a message, since a timer waits for four milliseconds, and in a
 * window that nobody sees for a second.
 */
export function nextTurn(): Promise<void> {
  return new Promise((wake) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      wake();
    });
    port1.start();
    port2.postMessage(null);
  });
}
