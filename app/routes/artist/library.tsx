import { useLoaderData } from '@remix-run/react'
import { fillPortfolio } from '#app/domains/art-round/application/commands/fill-portfolio.server.ts'
import { libraryView } from '#app/domains/art-round/application/library-screens.server.ts'
import { addLibraryWork } from '#app/domains/art-round/portfolio/commands/add-library-work.server.ts'
import { libraryInput } from '#app/domains/art-round/portfolio/input.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { frame } from '#app/i18n/frame.ts'
import { portfolio } from '#app/i18n/portfolio.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { EmptyState } from '#app/ui/kit/empty-state.tsx'
import { FillNotice } from '#app/ui/portfolio/fill-notice.tsx'
import { LibraryList } from '#app/ui/portfolio/library-list.tsx'

export const meta = titled(portfolio.works)
export const handle = { path: [{ name: 'me' as const, text: frame.me }] }

export const loader = page('signed-in', ({ ctx, actor }) => libraryView(ctx, actor))

export const action = deed('signed-in', libraryInput, async ({ ctx, actor, locale, url, value }) => {
  if (value.intent === 'new') return to(addressIn(locale, 'myWork', { id: await addLibraryWork(ctx, actor) }))
  await fillPortfolio(ctx, actor)
  return to(url.pathname)
})

function AddWork() {
  const t = useWords()
  return (
    <form method="post">
      <Button name="intent" value="new">
        {t(portfolio.addWork)}
      </Button>
    </form>
  )
}

export default function Library() {
  const t = useWords()
  const locale = useLocale()
  const { works, away, earlier } = useLoaderData<typeof loader>()
  const isEmpty = works.length === 0 && away.length === 0
  return (
    <div className="stack stack--loose">
      <div className="stack">
        {isEmpty ? (
          <h1>{t(portfolio.works)}</h1>
        ) : (
          <div className="work-title">
            <h1>{t(portfolio.works)}</h1>
            <AddWork />
          </div>
        )}
        <p className="lede">{t(portfolio.worksLede)}</p>
        <p>
          <a href={addressIn(locale, 'myProfile')}>{t(portfolio.profile)}</a>
        </p>
      </div>
      {earlier.length > 0 && (
        <FillNotice title={t(portfolio.fillWorksTitle, { years: earlier })} help={t(portfolio.fillWorksHelp)} />
      )}
      {isEmpty && earlier.length === 0 && (
        <EmptyState title={t(portfolio.empty)} level={2} action={<AddWork />}>
          {t(portfolio.emptyHelp)}
        </EmptyState>
      )}
      {isEmpty && earlier.length > 0 && <AddWork />}
      {works.length > 0 && (
        <section aria-labelledby="samlingen">
          <h2 id="samlingen" className="only-heard">
            {t(portfolio.works)}
          </h2>
          <LibraryList works={works} />
        </section>
      )}
      {away.length > 0 && (
        <section className="stack" aria-labelledby="lagt-bort">
          <h2 id="lagt-bort">{t(portfolio.away)}</h2>
          <Disclosure summary={t(portfolio.awayHelp)}>
            <LibraryList works={away} />
          </Disclosure>
        </section>
      )}
    </div>
  )
}
