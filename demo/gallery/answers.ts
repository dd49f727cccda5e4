/** Answers two addresses of the gallery itself, to show the states “loading” and “not found” on any server. */
export function answerForStates(): void {
  const real = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (address.endsWith('/never.json')) return new Promise(() => undefined);
    if (address.endsWith('/nowhere.json')) return Promise.resolve(new Response('', { status: 404 }));
    return real(input, init);
  };
}
