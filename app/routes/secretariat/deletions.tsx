import { useLoaderData } from '@remix-run/react'
import { keepingView } from '#app/domains/desk/keeping.server.ts'
import { KEPT, type Kind } from '#app/domains/desk/keeping.ts'
import { page } from '#app/http/page.server.ts'
import { aboutSite } from '#app/i18n/about-site.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { deletionList } from '#app/i18n/deletion-list.ts'
import { hostingKeeping as words } from '#app/i18n/hosting-keeping.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { KindTable, type KindWords, PlannedTable } from '#app/ui/keeping/kept-tables.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

export const meta = titled(words.title)
export const handle = { path: [{ name: 'secretariat', text: secretariat.overview }], wide: true }

export const loader = page('secretariat', ({ ctx, actor }) => keepingView(ctx, actor))

/** The dated list of what is deleted of hostings, the exhibition and invoices, and the kinds with their ends. */
export default function Deletions() {
  const t = useWords()
  const locale = useLocale()
  const { lines, kinds, rehearses } = useLoaderData<typeof loader>()
  const say: KindWords<Kind> = {
    name: (kind) => t(words.kind, { kind }),
    why: (kind) => t(words.why, { kind }),
    ground: (kind) => t(words.ground, { ground: KEPT[kind].ground }),
    term: (kind) => t(words.term, { kind }),
    nothingComingHelp: t(words.nothingComingHelp),
  }
  return (
    <div className="stack stack--loose">
      <h1>{t(words.title)}</h1>
      <p className="lede">{t(words.lede)}</p>
      {rehearses && <Notice title={t(deletionList.rehearsal)} />}
      <PlannedTable lines={lines} say={say} />
      <KindTable kinds={kinds} say={say} />
      <p className="measure">
        {t(words.preserved)} <a href={addressIn(locale, 'privacy')}>{t(aboutSite.privacyTitle)}</a>
      </p>
    </div>
  )
}
