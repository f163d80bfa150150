import { useActionData, useLoaderData } from '@remix-run/react'
import { libraryWorkView } from '#app/domains/art-round/application/library-screens.server.ts'
import { archiveLibraryWork } from '#app/domains/art-round/portfolio/commands/archive-library-work.server.ts'
import { removeLibraryWork } from '#app/domains/art-round/portfolio/commands/remove-library-work.server.ts'
import { saveLibraryWork } from '#app/domains/art-round/portfolio/commands/save-library-work.server.ts'
import { takeDownLibraryPicture } from '#app/domains/art-round/portfolio/commands/take-down-library-picture.server.ts'
import { ALT, libraryWorkInput, type SaveWorkInput } from '#app/domains/art-round/portfolio/input.ts'
import { pictureToTakeDown } from '#app/domains/art-round/portfolio/portfolio.ts'
import { workSheet } from '#app/domains/art-round/portfolio/say-fields.ts'
import { MOST_PICTURES } from '#app/domains/art-round/work.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page } from '#app/http/page.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { faults } from '#app/i18n/faults.ts'
import { frame } from '#app/i18n/frame.ts'
import { portfolio } from '#app/i18n/portfolio.ts'
import type { Locale } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titled } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Uses } from '#app/ui/portfolio/work-card.tsx'
import { WorkForm } from '#app/ui/portfolio/work-form.tsx'

export const meta = titled(portfolio.works)
export const handle = {
  path: [
    { name: 'me' as const, text: frame.me },
    { name: 'myWorks' as const, text: portfolio.works },
  ],
}

export const loader = page('signed-in', ({ ctx, actor, params }) => libraryWorkView(ctx, actor, params.id ?? ''))

export const action = deed('signed-in', libraryWorkInput, async ({ ctx, actor, locale, params, url, value }) => {
  const id = params.id ?? ''
  switch (value.intent) {
    case 'save':
      return save(ctx, actor, locale, id, value)
    case 'archive':
    case 'restore':
      await archiveLibraryWork(ctx, actor, id, value.intent === 'archive')
      break
    case 'remove':
      await removeLibraryWork(ctx, actor, id)
      return to(addressIn(locale, 'myWorks'))
  }
  return to(url.pathname)
})

type Saved = Parameters<typeof saveLibraryWork>

/** What was typed is saved before anything else that a button asks for. */
async function save(ctx: Saved[0], actor: Saved[1], locale: Locale, id: string, value: SaveWorkInput) {
  await saveLibraryWork(ctx, actor, id, value.version, value, value.alt)
  const pictureId = pictureToTakeDown(value.press)
  if (pictureId) await takeDownLibraryPicture(ctx, actor, id, pictureId)
  return to(addressIn(locale, value.press === 'picture' ? 'myWorkPicture' : 'myWork', { id }))
}

export default function LibraryWork() {
  const t = useWords()
  const { work } = useLoaderData<typeof loader>()
  const alts = Object.fromEntries(work.shown.map(({ id, alt }) => [`${ALT}${id}`, alt]))
  const form = formOf(useActionData<Reply>(), { ...workSheet(work), ...alts }, 'save')
  return (
    <div className="stack stack--loose">
      <div className="stack">
        <h1>{work.title || t(portfolio.untitled)}</h1>
        <p className="soft measure">{t(portfolio.workLede)}</p>
      </div>
      <ErrorSummary title={t(faults.fixThese)} errors={form.summary} />
      <WorkForm work={work} form={form} most={MOST_PICTURES} />
      <section className="stack" aria-labelledby="hvor">
        <h2 id="hvor">{t(portfolio.uses)}</h2>
        {work.uses.length > 0 ? <Uses uses={work.uses} /> : <p className="soft">{t(portfolio.notUsed)}</p>}
      </section>
      <div className="stack">
        <form method="post" className="stack stack--tight">
          <div>
            <Button variant="secondary" name="intent" value={work.archivedAt ? 'restore' : 'archive'}>
              {t(work.archivedAt ? portfolio.restore : portfolio.archive)}
            </Button>
          </div>
          {!work.archivedAt && <p className="small soft">{t(portfolio.archiveHelp)}</p>}
        </form>
        <Disclosure summary={t(portfolio.remove)}>
          <form method="post" className="stack">
            <p>{t(portfolio.removeSure, { pictures: work.shown.length, uses: work.uses.length })}</p>
            <div>
              <Button variant="danger" name="intent" value="remove">
                {t(portfolio.removeYes)}
              </Button>
            </div>
          </form>
        </Disclosure>
      </div>
    </div>
  )
}
