import type { PegawaiId } from '../../../../domain/pegawai/pegawai'
import { isSudahDiSini, useMejaCalon } from './meja-calon'

type Tekan = React.KeyboardEvent<HTMLElement>

/** Keys on a row of candidates: arrows go to the next row; space, T and K do what its buttons do (Enter presses the one with the focus). */
export function useTombolCalon(id: PegawaiId): (event: Tekan) => void {
  const meja = useMejaCalon()
  const { pilih, tempatkan, kenapa, isTertutup } = meja
  const tekan: Readonly<Record<string, (event: Tekan) => void>> = {
    arrowdown: (event) => fokus(event, 1),
    arrowup: (event) => fokus(event, -1),
    ' ': () => pilih(id),
    k: () => kenapa(id),
    t: () => {
      if (!isTertutup(id) && !isSudahDiSini(meja, id)) tempatkan?.(id)
    }
  }
  return (event) => {
    const lakukan = event.ctrlKey || event.altKey ? undefined : tekan[event.key.toLowerCase()]
    if (!lakukan) return
    event.preventDefault()
    lakukan(event)
  }
}

function fokus({ currentTarget }: Tekan, langkah: number): void {
  const baris = [...(currentTarget.closest('ol')?.querySelectorAll<HTMLElement>('[data-tombol-calon]') ?? [])]
  baris[baris.indexOf(currentTarget) + langkah]?.focus()
}
