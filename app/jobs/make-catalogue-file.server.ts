import { FILE_KINDS, FILE_WORK } from '#app/domains/catalogue/catalogue.ts'
import { makeCatalogueFile } from '#app/domains/catalogue/commands/make-catalogue-file.server.ts'
import { contextOf } from '#app/platform/context.server.ts'
import type { Job } from './job.server.ts'

/** Makes one file of a release of the catalogue. */
export const makeCatalogueFiles: Job = {
  name: FILE_WORK,
  run: async (house, payload, now) => {
    const kind = FILE_KINDS.find((one) => one === payload.kind)
    if (kind) await makeCatalogueFile(contextOf(house, now(), null), String(payload.releaseId), kind)
  },
}
