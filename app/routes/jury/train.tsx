import { useLoaderData } from '@remix-run/react'
import { island } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { juryDesk } from '#app/i18n/jury-desk.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { ProgramScripts } from '#app/ui/jury/program-scripts.tsx'
import { SHEET_PROGRAM } from '#app/ui/jury/told.ts'

export const meta = titled(juryDesk.jury)
export const handle = { wide: true }

/** The sheet's page with no sheet in it: what is kept for the way without network, and filled from what is kept there. */
export const loader = page(['juror', 'chair'], ({ ctx }) => ({
  program: island(SHEET_PROGRAM, ctx.settings.production),
}))

export default function JuryTrain() {
  const { program } = useLoaderData<typeof loader>()
  return (
    <>
      <div id="jury-program" />
      <ProgramScripts program={program} />
    </>
  )
}
