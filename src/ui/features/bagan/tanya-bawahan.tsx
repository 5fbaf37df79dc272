import { FocusTrap, Portal, UnstyledButton } from '@mantine/core'
import { useClickOutside } from '@mantine/hooks'
import type { BawahanPindah } from '../../../domain/organisasi/aturan-pindah'
import type { Point } from '../../components/drag/drag-gesture'
import { sebutanBawahan } from '../../components/susunan/dialog-pindah'
import { cabangOf } from '../../components/susunan/isi-cabang'
import { teksTanyaBawahan as teks } from '../../text/sunting'
import { pindah } from './gerak-sunting'
import type { KerjaSunting, Tujuan } from './kerja-sunting'
import classes from './sunting.module.css'

/** The move that waits for an answer, and where in the window it was made. */
export type Tanya = { readonly tujuan: Tujuan; readonly pilihan: readonly BawahanPindah[]; readonly at: Point }

type Props = { readonly kerja: KerjaSunting; readonly tanya: Tanya; readonly onTutup: () => void }

const LEBAR = 300
const TINGGI = 190

/** Asks at the pointer what becomes of the units below a moved one; keys 1-3 answer, Escape gives the move up. */
export function TanyaBawahan({ kerja, tanya: { tujuan, pilihan, at }, onTutup }: Props): React.JSX.Element {
  const ref = useClickOutside(onTutup)
  const { snapshot } = kerja.meja
  const unors = tujuan.ids.flatMap((id) => snapshot.unor.get(id) ?? [])
  const judul = judulOf(kerja, tujuan)
  const pilih = (bawahan: BawahanPindah): void => {
    onTutup()
    void pindah(kerja, tujuan, bawahan)
  }
  const key = (event: React.KeyboardEvent): void => {
    event.stopPropagation()
    const dipilih = pilihan[Number(event.key) - 1]
    if (dipilih) pilih(dipilih)
    else if (event.key === 'Escape') onTutup()
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') pindahFokus(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1)
    else return
    event.preventDefault()
  }
  return (
    <Portal>
      <FocusTrap active>
        <div
          ref={ref}
          role="menu"
          tabIndex={-1}
          aria-label={judul}
          className={classes.tanya}
          style={{ left: Math.min(at.x, window.innerWidth - LEBAR - 8), top: Math.min(at.y, window.innerHeight - TINGGI), width: LEBAR }}
          onKeyDown={key}
          data-testid="tanya-bawahan"
        >
          <p className={classes.judul}>{judul}</p>
          {pilihan.map((bawahan, n) => (
            <UnstyledButton
              key={bawahan}
              role="menuitem"
              className={classes.pilihan}
              onClick={() => pilih(bawahan)}
              data-testid={`bawahan-${bawahan}`}
              data-autofocus={n === 0 || undefined}
            >
              <kbd>{n + 1}</kbd>
              {sebutanBawahan(snapshot, unors, bawahan)}
            </UnstyledButton>
          ))}
          <UnstyledButton role="menuitem" className={classes.batal} onClick={onTutup}>
            {teks.batal}
          </UnstyledButton>
        </div>
      </FocusTrap>
    </Portal>
  )
}

function judulOf({ meja: { snapshot } }: KerjaSunting, { ids }: Tujuan): string {
  const [unor] = ids.flatMap((id) => snapshot.unor.get(id) ?? [])
  const bawah = cabangOf(snapshot, ids).size - ids.length
  return unor && ids.length === 1 ? teks.judul(unor.nama, bawah) : teks.judulBanyak(bawah)
}

function pindahFokus(dialog: Element, langkah: 1 | -1): void {
  const tombol = [...dialog.querySelectorAll('button')]
  const at = tombol.findIndex((t) => t === document.activeElement)
  tombol[(at + langkah + tombol.length) % tombol.length]?.focus()
}
