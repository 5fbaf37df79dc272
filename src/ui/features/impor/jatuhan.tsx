import { IconFileImport } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { teksImpor } from '../../text/impor'
import classes from './jatuhan.module.css'

type Props = { readonly isAktif: boolean; readonly onJatuh: (files: readonly File[]) => void }

/** Takes files dropped anywhere on the screen, and lights up while some hang over it. */
export function Jatuhan({ isAktif, onJatuh }: Props): React.JSX.Element | null {
  const [isDiAtas, setDiAtas] = useState(false)
  const take = useEffectEvent((event: DragEvent) => {
    event.preventDefault()
    setDiAtas(false)
    if (isAktif && event.dataTransfer) onJatuh([...event.dataTransfer.files])
  })
  const hover = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    event.dataTransfer.dropEffect = isAktif ? 'copy' : 'none'
    setDiAtas(isAktif)
  })
  useEffect(() => {
    const leave = (event: DragEvent): void => setDiAtas((kini) => kini && event.relatedTarget !== null)
    const controller = new AbortController()
    const { signal } = controller
    window.addEventListener('dragover', (event) => hover(event), { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('drop', (event) => take(event), { signal })
    return () => controller.abort()
  }, [])
  if (!isDiAtas) return null
  return (
    <div className={classes.jatuhan} data-testid="impor-jatuhan">
      <IconFileImport size={44} stroke={1.3} />
      <strong>{teksImpor.lepaskan}</strong>
      <span>{teksImpor.lepaskanRinci}</span>
    </div>
  )
}
