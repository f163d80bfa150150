import { portfolio } from '#app/i18n/portfolio.ts'
import { useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Notice } from '#app/ui/kit/notice.tsx'

/** For who applied before there was a profile or a library: everything is fetched with one press. */
export function FillNotice({ title, help, action }: { title: string; help: string; action?: string }) {
  const t = useWords()
  return (
    <Notice title={title}>
      <div className="stack stack--tight">
        <p>{help}</p>
        <form method="post" action={action}>
          <Button name="intent" value="fill" variant="secondary">
            {t(portfolio.fill)}
          </Button>
        </form>
      </div>
    </Notice>
  )
}
