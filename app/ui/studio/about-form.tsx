import { MOST_ABOUT } from '#app/domains/art-round/studio/studio.ts'
import type { StudioFormView } from '#app/domains/art-round/studio/views.ts'
import { studioScreens as screens } from '#app/i18n/studio-screens.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { formOf } from '#app/ui/frame/form.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { TextArea } from '#app/ui/kit/text-area.tsx'
import { TextField } from '#app/ui/kit/text-fields.tsx'

/** What the public reads of an artist. */
export function AboutForm({ view, reply }: { view: StudioFormView; reply: Reply | undefined }) {
  const t = useWords()
  const { participant } = view
  const form = formOf(reply, { ...participant }, 'about')
  const optional = t(screens.optional)
  const most = { most: MOST_ABOUT }
  const length = { ...most, sayMost: t(screens.most, most), sayLeft: () => t(screens.most, most) }
  return (
    <section className="panel" aria-labelledby="om-deg">
      <h2 id="om-deg">{t(screens.about)}</h2>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="about" />
        <input type="hidden" name="id" value={participant.id} />
        <input type="hidden" name="version" value={participant.version} />
        <TextField label={t(screens.name)} {...form.field('name')} />
        <TextArea
          label={t(screens.aboutNb)}
          help={t(screens.aboutHelp)}
          rows={8}
          length={length}
          lang="nb"
          {...form.field('aboutNb')}
        />
        <TextArea
          label={t(screens.aboutEn)}
          help={t(screens.aboutEnHelp)}
          optional={optional}
          rows={6}
          length={length}
          lang="en"
          {...form.field('aboutEn')}
        />
        <TextField label={t(screens.website)} optional={optional} inputMode="url" {...form.field('website')} />
        <div>
          <Button>{t(screens.saveAbout)}</Button>
        </div>
      </form>
    </section>
  )
}
