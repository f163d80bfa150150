/** The web server: static files, pictures, the safety of every request, and Remix for the rest. */
import crypto from 'node:crypto'
import { createRemixRequest, sendRemixResponse } from '@remix-run/express/dist/server.js'
import compression from 'compression'
import express from 'express'
import { rateLimit } from 'express-rate-limit'
import helmet from 'helmet'
import sirv from 'sirv'

const dev = process.argv.includes('--dev')
process.env.NODE_ENV ??= dev ? 'development' : 'production'

const vite = dev ? await (await import('vite')).createServer({ server: { middlewareMode: true } }) : undefined
/** @type {() => Promise<any>} */
const build = vite ? () => vite.ssrLoadModule('virtual:remix/server-build') : () => import('./build/server/index.js')

const { open, isWell, SettingsRefused } = (await build()).entry.module
/** @type {any} */
let opened
try {
  opened = await open({ jobs: true })
} catch (error) {
  if (!(error instanceof SettingsRefused)) throw error
  console.error(error.message)
  process.exit(2)
}
const { house, applied } = opened
const { settings, log } = house
const ownOrigin = new URL(settings.publicUrl).origin

const app = express()
app.disable('x-powered-by')
app.set('trust proxy', settings.trustProxy || false)

app.get('/helse', async (_req, res) => {
  const well = await isWell(house)
  res
    .status(well ? 200 : 503)
    .type('text')
    .send(well ? 'ok' : 'not well')
})

// Remix believes x-forwarded-host; only a proxy of ours may say it.
app.use((req, _res, next) => {
  if (!settings.trustProxy)
    for (const name of ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-for']) delete req.headers[name]
  next()
})

app.use((_req, res, next) => {
  res.locals.cspNonce = crypto.randomBytes(16).toString('base64')
  next()
})
const tileOrigin = new URL(settings.tileUrl.replace(/[{}]/g, '')).origin
app.use(
  helmet({
    contentSecurityPolicy: {
      directives: {
        'default-src': ["'self'"],
        'script-src': [
          "'self'",
          (_req, res) => `'nonce-${/** @type {import('express').Response} */ (res).locals.cspNonce}'`,
        ],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:', tileOrigin],
        'connect-src': ["'self'", ...(dev ? ['ws:'] : [])],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'upgrade-insecure-requests': null,
      },
    },
    strictTransportSecurity: settings.publicUrl.startsWith('https:') ? undefined : false,
    crossOriginEmbedderPolicy: false,
    // helmet's no-referrer makes plain forms send 'Origin: null'; tile servers want a referrer too.
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  }),
)

// A form from another site is refused before anything reads it: Remix checks its own documents and nothing else.
app.use((req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD' || req.method === 'OPTIONS') return next()
  const site = req.headers['sec-fetch-site']
  const origin = req.headers.origin
  const ours = origin ? origin === ownOrigin || origin === `${req.protocol}://${req.headers.host}` : true
  if (!ours || (site && site !== 'same-origin' && site !== 'none'))
    return res.status(403).type('text').send('Skjemaet kom fra et annet nettsted. / The form came from another site.')
  next()
})

// What guards a page says nothing of a script, a style or a typeface, and would weigh more than many of them.
const OF_PAGES = [
  'Content-Security-Policy',
  'Cross-Origin-Opener-Policy',
  'Origin-Agent-Cluster',
  'X-DNS-Prefetch-Control',
  'X-Download-Options',
  'X-Frame-Options',
  'X-Permitted-Cross-Domain-Policies',
  'X-XSS-Protection',
]

app.use(compression({ level: 5 }))
if (vite) app.use(vite.middlewares)
else {
  // sirv lists the files once, so a page request costs no stat; the build has packed them (scripts/vite-precompress.ts).
  app.use(
    sirv('build/client', {
      etag: true,
      brotli: true,
      gzip: true,
      setHeaders: (res, path) => {
        const named = path.startsWith('/assets/')
        res.setHeader('Cache-Control', named ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
        if (named && /\.(js|css|woff2)(\.(br|gz))?$/.test(path)) for (const name of OF_PAGES) res.removeHeader(name)
      },
    }),
  )
}

const mode = dev ? 'development' : 'production'
const clock = () => new Date()
/** @type {any} */
let handler
/** @param {Request} request @param {string} cspNonce */
async function handle(request, cspNonce) {
  const current = await build()
  if (dev || !handler) handler = current.entry.module.createRequestHandler(current, mode)
  return handler(request, { cspNonce, house, clock })
}

// Public pages for strangers come from memory. In development every page is made for the visit.
const { keepPages, watchWrites } = (await build()).entry.module
const kept = dev
  ? null
  : keepPages({ clock, render: handle, hears: () => watch.hears(), publicUrl: new URL(settings.publicUrl).origin })
const watch = kept && watchWrites(house.db, settings.databaseUrl, kept.written)
app.use((req, res, next) => {
  if (!kept) return next()
  kept.answer(req, res).then((/** @type {boolean} */ answered) => answered || next(), next)
})

app.get('/bilder/*', async (req, res, next) => {
  try {
    const { picturesDoor } = (await build()).entry.module
    const picture = await picturesDoor(house, req.path, createRemixRequest(req, res))
    // Pictures that everyone may see are also shown by mail programs, in letters of ours.
    if (picture.headers.get('cache-control')?.startsWith('public'))
      res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    await sendRemixResponse(res, picture)
  } catch (error) {
    next(error)
  }
})

// An answer before the whole upload is read: a browser shows it only once its body is sent, so read on.
app.use((req, res, next) => {
  res.once('finish', () => {
    if (req.complete) return
    let left = 200 * 1024 * 1024
    req.removeAllListeners('data')
    req.on('data', (/** @type {Buffer} */ chunk) => (left -= chunk.length) < 0 && req.destroy())
    req.resume()
  })
  next()
})

const newsletterLimit = rateLimit({
  windowMs: 15 * 60_000,
  limit: 30,
  standardHeaders: 'draft-7',
  legacyHeaders: false,
  message: 'Vent et kvarter før du prøver igjen. / Wait a quarter of an hour before you try again.',
})
// Asking for the newsletter sends a letter. Leaving it has no limit: mail providers send many from one address.
app.post(['/nyhetsbrev', '/en/newsletter', '/nyhetsbrev.data', '/en/newsletter.data'], newsletterLimit)

const signInLimit = rateLimit({
  windowMs: 15 * 60_000,
  limit: 60,
  standardHeaders: 'draft-7',
  legacyHeaders: false,
  message:
    'Du har prøvd mange ganger. Vent et kvarter før du prøver igjen. / You have tried many times. Wait a quarter of an hour.',
})
app.post(
  ['/logg-inn', '/logg-inn/*', '/en/sign-in', '/en/sign-in/*', '/logg-inn.data', '/en/sign-in.data'],
  signInLimit,
)

app.all('*', async (req, res, next) => {
  try {
    const response = await handle(createRemixRequest(req, res), res.locals.cspNonce)
    if (!response.headers.has('cache-control'))
      response.headers.set('Cache-Control', req.headers.cookie?.includes('krv_session=') ? 'no-store' : 'no-cache')
    await sendRemixResponse(res, response)
  } catch (error) {
    next(error)
  }
})
// The last resort: no stack, no detail.
app.use(
  (
    /** @type {unknown} */ error,
    /** @type {import('express').Request} */ req,
    /** @type {import('express').Response} */ res,
    /** @type {import('express').NextFunction} */ next,
  ) => {
    log.error({ err: error, path: req.path }, 'request failed')
    if (res.headersSent) return next(error)
    res.status(500).type('text').send('Noe gikk galt hos oss. Prøv igjen om litt. / Something went wrong on our side.')
  },
)

const server = app.listen(settings.port, settings.host, () => {
  log.info(
    {
      address: `http://${settings.host}:${settings.port}`,
      migrations: applied.length,
      ms: Math.round(performance.now()),
    },
    'serving',
  )
  process.send?.('serving')
})
server.keepAliveTimeout = 65_000

/** Milliseconds that a server which stops waits for the answers that are under way. */
const GRACE = 8000
/** Connections that a browser keeps ready, over which it has asked nothing yet: Node counts them as busy. */
const silent = new Set()
server.on('connection', (socket) => {
  silent.add(socket)
  socket.once('close', () => silent.delete(socket))
})
server.on('request', ({ socket }) => silent.delete(socket))

let stopping = false
/** @param {string} signal */
async function stop(signal) {
  if (stopping) process.exit(1)
  stopping = true
  log.info({ signal }, 'stopping')
  const force = setTimeout(() => process.exit(1), 10_000).unref()
  await new Promise((done) => {
    server.close(done)
    for (const socket of silent) socket.destroy()
    // Also those that have given their answer since.
    const tidy = setInterval(() => server.closeIdleConnections(), 200)
    const cut = setTimeout(() => server.closeAllConnections(), GRACE)
    server.once('close', () => {
      clearInterval(tidy)
      clearTimeout(cut)
    })
  })
  await watch?.stop()
  await opened.close()
  await vite?.close()
  clearTimeout(force)
  process.exit(0)
}
process.on('SIGTERM', () => stop('SIGTERM'))
process.on('SIGINT', () => stop('SIGINT'))
