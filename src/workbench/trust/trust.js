/**
 * Stands where Microsoft's page stands that office.js asks, over http, whether to trust the page around the add-in:
 * here it may, since both come from this server.
 */
window.addEventListener('message', ({ origin, source }) => {
  if (origin === location.origin) source.postMessage(JSON.stringify({ hostUserTrusted: true }), origin);
});
