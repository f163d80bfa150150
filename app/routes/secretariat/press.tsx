import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { editStory } from '#app/domains/outreach/press/commands/edit-story.server.ts'
import { importStories } from '#app/domains/outreach/press/commands/import-stories.server.ts'
import { recordStory } from '#app/domains/outreach/press/commands/record-story.server.ts'
import { removeStory } from '#app/domains/outreach/press/commands/remove-story.server.ts'
import { storiesIn } from '#app/domains/outreach/press/file-columns.server.ts'
import { pressInput } from '#app/domains/outreach/press/input.ts'
import { officePressView } from '#app/domains/outreach/press/queries.server.ts'
import type { OfficePressView } from '#app/domains/outreach/press/views.ts'
import { deed, to } from '#app/http/deed.server.ts'
import { page, yearIn } from '#app/http/page.server.ts'
import { applicationOffice } from '#app/i18n/application-office.ts'
import { faults } from '#app/i18n/faults.ts'
import { press as texts } from '#app/i18n/press.ts'
import { secretariat } from '#app/i18n/secretariat.ts'
import { say } from '#app/i18n/words.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { titledBy } from '#app/ui/frame/titled.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { ErrorSummary } from '#app/ui/kit/error-summary.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'
import { PasteForm, StoryForm } from '#app/ui/news/story-forms.tsx'
import { StoryTable } from '#app/ui/news/story-table.tsx'

export const meta = titledBy((view: OfficePressView, locale) => say(locale, texts.deskOf, view))
export const handle = {
  path: [
    { name: 'secretariat' as const, text: secretariat.overview },
    { name: 'edition' as const, text: applicationOffice.theEdition },
  ],
}

export const loader = page('secretariat', ({ ctx, actor, params, url }) =>
  officePressView(ctx, actor, yearIn(params), url.searchParams.get('rett')),
)

export const action = deed('secretariat', pressInput, async ({ ctx, actor, params, url, locale, value }) => {
  const year = yearIn(params)
  switch (value.intent) {
    case 'record':
      await recordStory(ctx, actor, year, value)
      break
    case 'save':
      await editStory(ctx, actor, year, value.id, value.version, value)
      break
    case 'remove':
      await removeStory(ctx, actor, year, value.id, value.version)
      break
    case 'paste': {
      const { added, known } = await importStories(ctx, actor, year, storiesIn(value.rows, locale))
      return to(`${url.pathname}?nye=${added}&kjente=${known}`)
    }
  }
  return to(url.pathname)
})

export default function OfficePress() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<Reply>()
  const [search] = useSearchParams()
  const t = useWords()
  const added = search.get('nye')
  return (
    <div className="stack stack--loose">
      <header className="stack stack--tight">
        <h1>{t(texts.deskOf, view)}</h1>
        <p className="lede">{view.count.stories > 0 ? t(texts.countOf, view.count) : t(texts.deskLede)}</p>
      </header>
      <ErrorSummary title={t(faults.fixThese)} errors={formOf(reply).summary} />
      {!reply && added !== null && (
        <Notice tone="success">
          {t(texts.taken, { added: Number(added) || 0, known: Number(search.get('kjente')) || 0 })}
        </Notice>
      )}
      <StoryForm key={view.editing?.id} view={view} reply={reply} />
      <StoryTable view={view} />
      {!view.editing && <PasteForm reply={reply} />}
    </div>
  )
}
