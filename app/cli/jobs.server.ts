import type { Command } from 'commander'
import { runAllOnce, startJobs } from '#app/jobs/runner.server.ts'
import type { Does } from './outcome.ts'

/** jobs [--once]: the waiting work and what is due by the clock, beside the server or in its place. */
export function jobsCommands(program: Command, does: Does): void {
  program
    .command('jobs')
    .description('runs the waiting jobs')
    .option('--once', 'what waits now, and no more')
    .action(({ once }: { once?: boolean }) =>
      does(async (house) => {
        if (once) {
          const done = await runAllOnce(house)
          return { line: `${done} done`, facts: { done } }
        }
        const jobs = startJobs(house)
        await new Promise<void>((stop) => {
          process.once('SIGINT', stop)
          process.once('SIGTERM', stop)
        })
        await jobs.stop()
        return { line: 'stopped' }
      }),
    )
}
