import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import { makeSignInLink } from '#app/domains/people/commands/make-sign-in-link.server.ts'
import { contextOf } from '#app/platform/context.server.ts'
import { DRAW_COMMAND, drawAsChild } from './demo/draw-children.server.ts'
import { YEAR } from './demo/figures.ts'
import { loadDemonstration } from './demo/load.server.ts'
import { demoRoles } from './demo/roles.server.ts'
import type { Does } from './outcome.ts'

/** demo load, and the two that `npm run demo` asks for besides. */
export function demoCommands(program: Command, does: Does): void {
  const demo = program.command('demo').description('the demonstration edition of 2013, with invented artists')
  demo
    .command('load')
    .description('into an empty database; what was broken off while drawing goes on')
    .option('--no-pictures', 'without pictures')
    .action(({ pictures }: { pictures: boolean }) =>
      does(async (house) => {
        const workers = Math.max(1, Math.min(availableParallelism(), 8))
        const tell = (line: string) => process.stderr.write(`${line}\n`)
        const made = await loadDemonstration(house, { workers, tell, ...(pictures ? {} : { most: 0 }) })
        return { line: `demonstration ${YEAR}: loaded, ${made} pictures drawn`, facts: { year: YEAR, pictures: made } }
      }),
    )
  demo
    .command('links')
    .description('a sign-in link for each role of the demonstration, 15 minutes')
    .action(() =>
      does(async (house) => {
        const ctx = contextOf(house, new Date(), null)
        const links: { role: string; name: string; email: string; link: string }[] = []
        for (const one of await demoRoles(ctx)) links.push({ ...one, link: await makeSignInLink(ctx, one.email) })
        return { line: links.map(({ role, name, link }) => `${role} (${name}): ${link}`).join('\n'), facts: links }
      }),
    )
  demo.command(DRAW_COMMAND, { hidden: true }).action(() =>
    does(async (house) => {
      await drawAsChild(house)
      return { line: 'drawn' }
    }),
  )
}
