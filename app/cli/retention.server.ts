import type { Command } from 'commander'
import { keepHostings } from '#app/domains/desk/commands/keep-hostings.server.ts'
import { keepToTerms } from '#app/domains/desk/commands/keep-to-terms.server.ts'
import { keepOrchestra } from '#app/domains/orchestra/account/commands/keep-orchestra.server.ts'
import { contextOf } from '#app/platform/context.server.ts'
import { operator } from './operator.ts'
import type { Does } from './outcome.ts'

/** retention [--dry-run]: deletes what has been kept as long as it may be, or only counts it. Hostings with the exhibition and invoices, and the orchestra, are told apart. */
export function retentionCommands(program: Command, does: Does): void {
  program
    .command('retention')
    .description('deletes what has been kept as long as it may be')
    .option('--dry-run', 'only counts it')
    .action(({ dryRun = false }: { dryRun?: boolean }) =>
      does(async (house) => {
        const ctx = contextOf(house, new Date(), null)
        const hostings = await keepHostings(ctx, operator, dryRun)
        const weeded = await keepToTerms(ctx, operator, dryRun)
        const orchestra = await keepOrchestra(ctx, operator, dryRun)
        const said = (counts: object) => Object.entries(counts).map(([what, count]) => `${count} ${what}`)
        const ofThe = (counts: object) => said(counts).join(', ') || 'nothing'
        const areas = `of hostings: ${ofThe(hostings)}; of the orchestra: ${ofThe(orchestra)}`
        return {
          line: `${dryRun ? 'due' : 'deleted'}: ${said(weeded).join(', ')}; ${areas}`,
          facts: { ...weeded, hostings, orchestra, dryRun },
        }
      }),
    )
}
