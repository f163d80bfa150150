// Measures one page of the map in a browser: what it takes to stand there, and what each thing that a visitor does takes.

const RUNS = 7
const middle = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]

/** In the page: what a deed takes until the page is changed, and until that is painted. */
async function timed(page, deed) {
  const runs = []
  for (let n = 0; n < RUNS; n++) {
    const run = await page.evaluate(
      async ([source, turn]) => {
        const act = new Function('turn', source)
        let last = 0
        const seen = new MutationObserver(() => (last = performance.now()))
        seen.observe(document.querySelector('#kart'), { subtree: true, childList: true, attributes: true })
        const from = performance.now()
        act(turn)
        // Work that the deed sets off is done in tasks of its own before the next frames.
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))
        const painted = performance.now()
        await new Promise((done) => setTimeout(done, 150))
        seen.disconnect()
        return { made: Math.max(0, last - from), painted: painted - from }
      },
      [deed, n],
    )
    runs.push(run)
    await page.waitForTimeout(700)
  }
  return { made: middle(runs.map(({ made }) => made)), painted: middle(runs.map(({ painted }) => painted)) }
}

/** A choice of the form, a place pointed at in the list, and one step nearer or back. */
const FILTER = `const tick = document.querySelector('[name=trinnfri]'); tick.checked = !tick.checked; tick.dispatchEvent(new Event('input', { bubbles: true }))`
const STATE = `const stops = document.querySelectorAll('[data-stop]'); stops[turn % stops.length].querySelector('a').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))`
const ZOOM = `document.querySelector(turn % 2 ? '.map__keys [data-at=out]' : '.map__keys [data-at=in]').click()`

export async function measureInPage(browser, url, slower) {
  const open = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    if (slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    await session.send('Performance.enable')
    return { context, page, session }
  }
  const loads = []
  for (let n = 0; n < 4; n++) {
    const { context, page } = await open()
    const sizes = { js: 0, html: 0 }
    page.on('response', async (answer) => {
      const { responseBodySize } = await answer
        .request()
        .sizes()
        .catch(() => ({ responseBodySize: 0 }))
      if (/\.js$/.test(new URL(answer.url()).pathname)) sizes.js += responseBodySize
      if (new URL(answer.url()).pathname === '/kart') sizes.html += responseBodySize
    })
    await page.goto(`${url}/kart`)
    await page.waitForSelector('.pin-place', { state: 'attached' })
    const pins = await page.evaluate(() => performance.now())
    const [paint, answer] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0].startTime,
      performance.getEntriesByType('navigation')[0].responseStart,
    ])
    await page.waitForTimeout(300)
    loads.push({ paint, answer, pins, ...sizes })
    await context.close()
  }
  // The first load warms the server; it is what the others are not.
  const warm = loads.slice(1)
  const of = (name) => middle(warm.map((load) => load[name]))
  const { context, page, session } = await open()
  await page.goto(`${url}/kart`)
  await page.waitForSelector('.pin-place', { state: 'attached' })
  await page.waitForTimeout(1500)
  const state = await timed(page, STATE)
  const filter = await timed(page, FILTER)
  const zoom = await timed(page, ZOOM)
  const markers = await page.locator('.pin-place').count()
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  await context.close()
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value
  return {
    paint: of('paint'),
    answer: of('answer'),
    pins: of('pins'),
    filter,
    state,
    zoom,
    markers,
    heap,
    html: of('html'),
    js: of('js'),
  }
}
