// npm run bench -- phone: the public pages on a phone four times slower than this machine, 1.6 Mbit/s and 150 ms away,
// with nothing kept from before. The middle of five visits. Bytes are as they came over the wire.
import { chromium } from 'playwright-core'
import { CHROMIUM, measuredPages, startDemoServer } from './demo-server.mjs'

await import('./ensure-built.mjs')
const VISITS = 5
const server = await startDemoServer(4393)
const browser = await chromium.launch(CHROMIUM)

/** One visit by somebody who was never here. */
async function visit(url) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
  })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 },
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const kinds = new Map()
  const bytes = { all: 0, Script: 0, Image: 0, Font: 0, Stylesheet: 0, Document: 0 }
  cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength
    const kind = kinds.get(requestId)
    if (kind in bytes) bytes[kind] += encodedDataLength
  })
  await page.addInitScript(() => {
    window.seen = { lcp: 0, cls: 0 }
    const watch = (type, take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
    watch('largest-contentful-paint', (entry) => {
      window.seen.lcp = entry.startTime
      window.seen.what = entry.element?.tagName
    })
    watch('layout-shift', (entry) => {
      if (!entry.hadRecentInput) window.seen.cls += entry.value
    })
  })
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForTimeout(1500)
  const seen = await page.evaluate(() => window.seen)
  await context.close()
  return { ...seen, bytes }
}

try {
  console.log('page                 LCP ms      CLS    kB in all   script   style   fonts   pictures   page   (kB)')
  for (const [name, path] of await measuredPages(server.url)) {
    const visits = []
    for (let i = 0; i < VISITS; i++) visits.push(await visit(server.url + path))
    visits.sort((a, b) => a.lcp - b.lcp)
    const { lcp, what, bytes } = visits[Math.floor(VISITS / 2)]
    const cls = Math.max(...visits.map((one) => one.cls))
    const kB = (count) => (count / 1000).toFixed(1).padStart(8)
    console.log(
      `${name.padEnd(18)} ${lcp.toFixed(0).padStart(8)} ${cls.toFixed(3).padStart(8)} ${kB(bytes.all)} ${kB(bytes.Script)} ` +
        `${kB(bytes.Stylesheet)}${kB(bytes.Font)}  ${kB(bytes.Image)}${kB(bytes.Document)}   largest: ${what}`,
    )
  }
} finally {
  await browser.close()
  server.stop()
}
