/** DOOR 3, the operator's command line. Exit status: 0 done, 1 refused (with the reason), 2 wrong call. */
import { Command, CommanderError } from 'commander'
import { sentence } from '#app/i18n/sentence.ts'
import { Fault } from '#app/kernel/fault.ts'
import { SettingsRefused } from '#app/platform/config/settings.server.ts'
import { open } from '#app/start.server.ts'
import { backupCommands } from './backup.server.ts'
import { bounceCommands } from './bounces.server.ts'
import { demoCommands } from './demo.server.ts'
import { editionCommands } from './edition.server.ts'
import { exportCommands } from './export.server.ts'
import { importCommands } from './import.server.ts'
import { jobsCommands } from './jobs.server.ts'
import { type Deed, type Outcome, WrongCall } from './outcome.ts'
import { peopleCommands } from './people.server.ts'
import { reportCommands } from './report.server.ts'
import { retentionCommands } from './retention.server.ts'

/** Runs one command line and gives its exit status. Safe while the server runs. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  let deed: Deed | null = null
  let asJson = false
  const program = new Command('npm run admin --')
    .description('Kunst rett vest: for the operator')
    .option('--json', 'one line of JSON')
    .exitOverride()
    .showHelpAfterError()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
  const does = (chosen: Deed) => {
    deed = chosen
    asJson = Boolean(program.opts().json)
  }
  peopleCommands(program, does)
  reportCommands(program, does)
  editionCommands(program, does)
  importCommands(program, does)
  exportCommands(program, does)
  backupCommands(program, does)
  jobsCommands(program, does)
  retentionCommands(program, does)
  bounceCommands(program, does)
  demoCommands(program, does)
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.code === 'commander.invalidArgument') process.stderr.write(`${error.message}\n`)
      return error.exitCode === 0 ? 0 : 2
    }
    throw error
  }
  return deed ? carryOut(deed, asJson) : 2
}

async function carryOut(deed: Deed, asJson: boolean): Promise<number> {
  let opened: Awaited<ReturnType<typeof open>> | undefined
  try {
    opened = await open({ jobs: false })
    const outcome = await deed(opened.house)
    say(outcome, asJson)
    return outcome.refused ? 1 : 0
  } catch (error) {
    if (error instanceof SettingsRefused) return refuse(error.message, 2)
    if (error instanceof WrongCall) return refuse(error.message, 2)
    if (error instanceof Fault) return refuse(sentence('nb', error.key, error.facts), 1)
    throw error
  } finally {
    await opened?.close()
  }
}

function say(outcome: Outcome, asJson: boolean): void {
  for (const remark of outcome.remarks ?? []) process.stderr.write(`${remark}\n`)
  if (outcome.refused && !asJson) {
    process.stderr.write(`${outcome.line}\n`)
    return
  }
  if (outcome.bytes) process.stdout.write(outcome.bytes)
  else process.stdout.write(`${asJson ? JSON.stringify(outcome.facts ?? { result: outcome.line }) : outcome.line}\n`)
}

function refuse(reason: string, status: number): number {
  process.stderr.write(`${reason}\n`)
  return status
}
