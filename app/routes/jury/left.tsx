import { useLoaderData } from '@remix-run/react'
import { to } from '#app/http/deed.server.ts'
import { island } from '#app/http/islands.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { jurySheet } from '#app/i18n/jury-sheet.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ProgramScripts } from '#app/ui/jury/program-scripts.tsx'
import { LEFT_PROGRAM } from '#app/ui/jury/told.ts'

export const meta = titled(jurySheet.leftTitle)

/** Where a juror comes to after signing out, from whichever page: the browser clears up, and says what is not delivered. */
export const loader = page('anyone', ({ ctx, actor, locale }) => {
  if (actor) throw to(addressIn(locale, 'me'))
  return { program: island(LEFT_PROGRAM, ctx.settings.production) }
})

export default function JuryLeft() {
  const t = useWords()
  const locale = useLocale()
  const { program } = useLoaderData<typeof loader>()
  return (
    <div className="page page--narrow section stack">
      <h1>{t(jurySheet.leftTitle)}</h1>
      <div id="jury-left" />
      <p>
        <a href={addressIn(locale, 'front')}>{t(jurySheet.toFront)}</a>
      </p>
      <ProgramScripts program={program} />
    </div>
  )
}
