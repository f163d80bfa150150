// npm run admin -- <command>: the operator's command line, from the production build.
process.env.NODE_ENV ??= 'production'
process.env.LOG_LEVEL ??= 'warn'
if (process.env.BUILD_IS_CHECKED !== '1') await import('./ensure-built.mjs')
const { entry } = await import('../build/server/index.js')
process.exitCode = await entry.module.runCommandLine(process.argv.slice(2))
