import type { Command } from 'commander'
import { verifyDocuments } from '#app/domains/hosting/pipeline/verify.server.ts'
import { verifyPictures } from '#app/domains/media/verify.server.ts'
import { keeping } from '#app/i18n/keeping.ts'
import { say } from '#app/i18n/words.ts'
import { makeBackup } from '#app/platform/backup/make-backup.server.ts'
import { restoreBackup } from '#app/platform/backup/restore-backup.server.ts'
import { contextOf } from '#app/platform/context.server.ts'
import { operator } from './operator.ts'
import type { Does } from './outcome.ts'

const sizeOf = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`

/** backup, restore and verify. */
export function backupCommands(program: Command, does: Does): void {
  program
    .command('backup <file>')
    .description('everything, database and files, in one file; the server may run')
    .action((file: string) =>
      does(async (house) => {
        const sums = await makeBackup(house, file, new Date())
        return {
          line: `${file}: ${sums.rows} rows, ${sums.files} files, ${sizeOf(sums.bytes)}`,
          facts: { file, ...sums },
        }
      }),
    )
  program
    .command('restore <file>')
    .description('a backup into an empty database')
    .action((file: string) =>
      does(async (house) => {
        const sums = await restoreBackup(house, file)
        return { line: `restored ${sums.rows} rows and ${sums.files} files from ${file}`, facts: { file, ...sums } }
      }),
    )
  program
    .command('verify')
    .description('checks that what the database names is there')
    .action(() =>
      does(async (house) => {
        const ctx = contextOf(house, new Date(), null)
        const { pictures, files, ...first } = await verifyPictures(ctx, operator)
        const { documents, ...second } = await verifyDocuments(ctx, operator)
        const missing = [...first.missing, ...second.missing]
        const damaged = [...first.damaged, ...second.damaged]
        const strays = [...first.strays, ...second.strays]
        const lost = missing.length + damaged.length
        return {
          line:
            lost > 0
              ? say('nb', keeping.missingFiles, { count: lost })
              : `${pictures} pictures, ${documents} documents, ${files} files, all there; ${strays.length} files that nothing has`,
          facts: { pictures, documents, files, missing, damaged, strays },
          refused: lost > 0,
          remarks: [
            ...missing.map((file) => `missing: ${file}`),
            ...damaged.map((file) => `damaged: ${file}`),
            ...strays.map((file) => `stray: ${file}`),
          ],
        }
      }),
    )
}
