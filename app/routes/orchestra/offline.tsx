import { useLoaderData } from '@remix-run/react'
import { island } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { offline } from '#app/i18n/offline.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { ProgramScripts } from '#app/ui/jury/program-scripts.tsx'
import { FIELD_PLACE, FIELD_PROGRAM } from '#app/ui/orchestra/offline/program.ts'

export const meta = titled(offline.title)

/** The page of a list or a binder with nothing in it: what a phone keeps, and fills from what it keeps there. */
export const loader = page('signed-in', ({ ctx }) => ({ program: island(FIELD_PROGRAM, ctx.settings.production) }))

export default function OrchestraOffline() {
  const { program } = useLoaderData<typeof loader>()
  return (
    <>
      <div id={FIELD_PLACE} />
      <ProgramScripts program={program} />
    </>
  )
}
