import { useActionData, useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { changeCopies } from '#app/domains/catalogue/commands/change-copies.server.ts'
import { dropCopies } from '#app/domains/catalogue/commands/drop-copies.server.ts'
import { enterCopies } from '#app/domains/catalogue/commands/enter-copies.server.ts'
import { makeFileAgain } from '#app/domains/catalogue/commands/make-file-again.server.ts'
import { rejectErratum } from '#app/domains/catalogue/commands/reject-erratum.server.ts'
import { releaseCatalogue } from '#app/domains/catalogue/commands/release-catalogue.server.ts'
import { showErratum } from '#app/domains/catalogue/commands/show-erratum.server.ts'
import { withdrawErratum } from '#app/domains/catalogue/commands/withdraw-erratum.server.ts'
import { writeErratum } from '#app/domains/catalogue/commands/write-erratum.server.ts'
import { catalogueInput } from '#app/domains/catalogue/input.ts'
import { officeCatalogueView } from '#app/domains/catalogue/office-screens.server.ts'
import type { OfficeCatalogueView } from '#app/domains/catalogue/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { catalogueOffice as words } from '#app/i18n/catalogue-office.ts'
import { faults } from '#app/i18n/faults.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { Changes } from '#app/ui/catalogue/changes.tsx'
import { CopiesPart } from '#app/ui/catalogue/copies.tsx'
import { Preview, ReleaseForm } from '#app/ui/catalogue/preview.tsx'
import { isUnderWay, Releases } from '#app/ui/catalogue/releases.tsx'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'

export const meta = titledBy((view: OfficeCatalogueView, locale) => say(locale, words.titleOf, { year: view.year }))
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
  ],
  // While files are being made the page looks by itself how far they are; without its program a link does.
  hydrate: true,
}

export const loader = page('secretariat', ({ ctx, actor, params }) => officeCatalogueView(ctx, actor, yearIn(params)))

export const action = deed('secretariat', catalogueInput, async ({ ctx, actor, params, url, value }) => {
  const year = yearIn(params)
  const back = (part: string) => to(`${url.pathname}#${part}`)
  switch (value.intent) {
    case 'release':
      await releaseCatalogue(ctx, actor, year, value.note)
      return back('utgaver')
    case 'again':
      await makeFileAgain(ctx, actor, year, value.no, value.kind)
      return back('utgaver')
    case 'show':
      await showErratum(ctx, actor, year, value)
      return back('endringer')
    case 'reject':
      await rejectErratum(ctx, actor, year, value)
      return back('endringer')
    case 'write':
      await writeErratum(ctx, actor, year, value)
      return back('endringer')
    case 'withdraw':
      await withdrawErratum(ctx, actor, year, value.id)
      return back('endringer')
    case 'enter-copies': {
      const { intent: _, ...wish } = value
      await enterCopies(ctx, actor, year, wish)
      return back('opplag')
    }
    case 'change-copies': {
      const { intent: _, ...wish } = value
      await changeCopies(ctx, actor, year, wish)
      return back('opplag')
    }
    case 'remove-copies':
      await dropCopies(ctx, actor, year, value)
      return back('opplag')
  }
})

/** How often the page looks how far files are, in milliseconds. */
const LOOK_EVERY = 2000

function useProgress(underWay: boolean): void {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (!underWay || state !== 'idle') return
    const timer = setTimeout(revalidate, LOOK_EVERY)
    return () => clearTimeout(timer)
  }, [underWay, state, revalidate])
}

/** What the catalogue would say, what was released and what became of its files, what has changed, where copies went. */
export default function OfficeCatalogue() {
  const t = useWords()
  const locale = useLocale()
  const view = useLoaderData<typeof loader>() as OfficeCatalogueView
  const reply = useActionData<Reply>()
  useProgress(isUnderWay(view))
  const { year } = view
  return (
    <div className="stack stack--parts">
      <header className="stack">
        <div className="work-title">
          <h1>{t(words.titleOf, { year })}</h1>
          {view.published && <a href={addressIn(locale, 'catalogue')}>{t(words.toPublic)}</a>}
        </div>
        <p className="measure">{t(words.lede)}</p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      <Preview view={view} />
      <ReleaseForm view={view} form={formOf(reply, {}, 'release')} />
      <Releases view={view} />
      <Changes view={view} reply={reply} />
      <CopiesPart view={view} reply={reply} />
    </div>
  )
}
