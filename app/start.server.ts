/** Opens the house: settings → database → files → jobs. The server and the command line both come in through here. */
import { startJobs } from '#app/jobs/runner.server.ts'
import { readSettings } from '#app/platform/config/settings.server.ts'
import { type House, openHouse } from '#app/platform/context.server.ts'
import { ask } from '#app/platform/db/client.server.ts'
import { migrate } from '#app/platform/db/migrate.server.ts'

export interface OpenHouse {
  house: House
  /** Names of the migrations that were applied at this start. */
  applied: string[]
  close(): Promise<void>
}

/** Applies pending migrations, opens the house and starts the jobs. Throws SettingsRefused before anything is touched. */
export async function open(options: { jobs: boolean }): Promise<OpenHouse> {
  const settings = readSettings(process.env)
  const applied = await migrate(settings.databaseUrl)
  const house = await openHouse(settings)
  const jobs = options.jobs ? startJobs(house) : null
  return {
    house,
    applied,
    close: async () => {
      await jobs?.stop()
      await house.db.$disconnect()
    },
  }
}

/** True when database and files answer. */
export async function isWell(house: House): Promise<boolean> {
  try {
    await ask(house.db)
    await house.files.stat('health')
    return true
  } catch (error) {
    house.log.error({ err: error }, 'not well')
    return false
  }
}
