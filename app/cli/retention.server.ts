import type { Command } from 'commander'
import { keepToTerms } from '#app/domains/desk/commands/keep-to-terms.server.ts'
import { contextOf } from '#app/platform/context.server.ts'
import { operator } from './operator.ts'
import type { Does } from './outcome.ts'

/** retention [--dry-run]: deletes what has been kept as long as it may be, or only counts it. */
export function retentionCommands(program: Command, does: Does): void {
  program
    .command('retention')
    .description('deletes what has been kept as long as it may be')
    .option('--dry-run', 'only counts it')
    .action(({ dryRun = false }: { dryRun?: boolean }) =>
      does(async (house) => {
        const weeded = await keepToTerms(contextOf(house, new Date(), null), operator, dryRun)
        const counts = Object.entries(weeded).map(([what, count]) => `${count} ${what}`)
        return { line: `${dryRun ? 'due' : 'deleted'}: ${counts.join(', ')}`, facts: { ...weeded, dryRun } }
      }),
    )
}
