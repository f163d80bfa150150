/**
 * Fetches the map's program once the page itself has come: the list is the page, and the drawing stands where the map
 * will be. Until then nothing of the program shares the line with what the first paint needs.
 */
const idle = window.requestIdleCallback ?? ((go: () => void) => setTimeout(go, 1))
const begin = () => void idle(() => void import('./map.island.tsx'))

if (document.readyState === 'complete') begin()
else window.addEventListener('load', begin, { once: true })
