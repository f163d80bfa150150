/**
 * Fetches the map's program once the page itself has come: the list is the page, and the drawing stands where the map
 * will be. Until then nothing of the program shares the line with what the first paint needs. What it consists of is
 * told by this script's own element.
 */
const tag = document.querySelector<HTMLScriptElement>('script[data-program]')
const told = (name: 'program' | 'styles' | 'needs') => tag?.dataset[name]?.split(' ').filter(Boolean) ?? []

function link(rel: string, href: string): Promise<void> {
  const element = Object.assign(document.createElement('link'), { rel, href })
  return new Promise((done) => {
    element.onload = element.onerror = () => done()
    document.head.append(element)
  })
}

async function begin(): Promise<void> {
  for (const href of told('needs')) void link('modulepreload', href)
  await Promise.all(told('styles').map((href) => link('stylesheet', href)))
  for (const source of told('program')) await import(/* @vite-ignore */ source)
}

const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(() => void begin())
if (document.readyState === 'complete') whenIdle()
else window.addEventListener('load', whenIdle, { once: true })
