import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { unitMenunggu } from '../../../domain/organisasi/menunggu'
import { liesWithin, type Unor, type UnorId } from '../../../domain/organisasi/unor'
import { SeretUnorProvider } from '../../components/chart/seret-unor'
import type { Point } from '../../components/drag/drag-gesture'
import { PenyuntingContext, usePenyunting } from '../../lib/penyunting'
import { tanyaBawahan } from './aturan-seret'
import { DialogTerbuka } from './dialog-terbuka'
import { angkat, atKartu, aturanSeret, namakan, pindah, tekan } from './gerak-sunting'
import { type Bukaan, type KerjaSunting, type Penyuntingan, PenyuntinganContext } from './kerja-sunting'
import { useMejaBagan } from './meja-bagan'
import { MenuBagan } from './menu-bagan'
import { type Tanya, TanyaBawahan } from './tanya-bawahan'
import { useMenyusul } from './use-menyusul'
import { useTawaranBagan } from './use-tawaran-bagan'
import { useTeguran } from './use-teguran'
import { useTunda, useYangTertunda } from './use-tunda'

/** Everything of editing around chart and panel: what gestures, keys and menus do, and what they open. */
export function RuangSunting({ children }: { readonly children: ReactNode }): React.JSX.Element {
  const [bukaan, buka] = useState<Bukaan | null>(null)
  const [tanya, setTanya] = useState<Tanya | null>(null)
  const [menamai, namai] = useState<UnorId | null>(null)
  const [menu, setMenu] = useState<Point | null>(null)
  const { isDitegur, tegur } = useTeguran()
  const { tunda, menanti } = useTunda()
  const kerja = useKerja({ buka, setTanya, namai, tegur, tunda })
  useYangTertunda(kerja, menanti)
  const pegang = useTombolKembali([bukaan, tanya, menu, menamai].some((terbuka) => terbuka !== null))
  const penyuntingan = usePenyuntinganBagan(kerja, { menamai, namai, setMenu, pegang, isDitegur })
  const aturan = useMemo(() => aturanSeret(kerja), [kerja])
  useTawaranBagan(kerja)
  return (
    <PenyuntingContext value={kerja.penyunting}>
      <PenyuntinganContext value={penyuntingan}>
        <SeretUnorProvider aturan={aturan}>{children}</SeretUnorProvider>
        {menu && <MenuBagan kerja={kerja} at={menu} onClose={() => setMenu(null)} />}
        {tanya && <TanyaBawahan kerja={kerja} tanya={tanya} onTutup={() => setTanya(null)} />}
        {bukaan && <DialogTerbuka snapshot={kerja.meja.snapshot} bukaan={bukaan} onClose={() => buka(null)} />}
      </PenyuntinganContext>
    </PenyuntingContext>
  )
}

/** Gives the keys back to the chart when what lay over it is gone, and to a new one when nothing else has them. Returns where the chart says which element takes them. */
function useTombolKembali(isTertutup: boolean): (frame: HTMLElement) => void {
  const frame = useRef<HTMLElement>(null)
  const sebelum = useRef(isTertutup)
  useEffect(() => {
    if (sebelum.current && !isTertutup) frame.current?.focus({ preventScroll: true })
    sebelum.current = isTertutup
  }, [isTertutup])
  return useCallback((element: HTMLElement) => {
    frame.current = element
    if (document.activeElement === document.body) element.focus({ preventScroll: true })
  }, [])
}

type Pembuka = {
  readonly buka: (bukaan: Bukaan) => void
  readonly setTanya: (tanya: Tanya) => void
  readonly namai: (id: UnorId) => void
  readonly tegur: () => void
  readonly tunda: KerjaSunting['tunda']
}

/** What the actions work with. */
function useKerja({ buka, setTanya, namai, tegur, tunda }: Pembuka): KerjaSunting {
  const meja = useMejaBagan()
  const { penyunting, isMenyusul } = useMenyusul(meja, usePenyunting())
  const [dipotong, potong] = useState<readonly UnorId[]>([])
  return useMemo(() => {
    const { snapshot, selected, dipilih, chart } = meja
    const unorOf = (id: UnorId): readonly Unor[] => {
      const unor = snapshot.unor.get(id)
      return unor ? [unor] : []
    }
    return {
      meja,
      penyunting,
      unor: (selected && snapshot.unor.get(selected)) ?? null,
      unors: [...dipilih].flatMap(unorOf),
      potongan: new Set(dipotong.filter((id) => snapshot.unor.has(id))),
      potong,
      buka,
      tegur,
      tunda,
      isMenyusul,
      namai: (unor) => {
        // a unit that waits has no card to write on
        if (unitMenunggu(snapshot).some((u) => liesWithin(snapshot.unor, u.id, unor.id))) return buka({ jenis: 'UBAH', unor })
        chart.current?.tampakkan(unor.id)
        namai(unor.id)
      },
      pindahkan: (tujuan, at) => {
        const { perlu, pilihan } = tanyaBawahan(snapshot, tujuan)
        if (perlu) setTanya({ tujuan, pilihan, at: at ?? atKartu(tujuan.ids) })
        else void pindah({ meja, penyunting, potong }, tujuan, 'IKUT')
      }
    }
  }, [meja, penyunting, dipotong, buka, setTanya, namai, tegur, tunda, isMenyusul])
}

type Keadaan = {
  readonly menamai: UnorId | null
  readonly namai: (id: UnorId | null) => void
  readonly setMenu: (at: Point) => void
  readonly pegang: (frame: HTMLElement) => void
  readonly isDitegur: boolean
}

/** Editing as chart and panel see it. */
const usePenyuntinganBagan = (kerja: KerjaSunting, { menamai, namai, setMenu, pegang, isDitegur }: Keadaan): Penyuntingan =>
  useMemo(() => {
    const onMenu = (id: UnorId, at: Point): void => {
      // a unit the draft closes is there to look at only
      if (!kerja.meja.snapshot.unor.has(id)) return
      if (!kerja.meja.dipilih.has(id)) kerja.meja.pilih([id])
      setMenu(at)
    }
    return {
      kerja,
      onMenu,
      isDitegur,
      sunting: {
        angkat: (id) => angkat(kerja, id),
        onMenu,
        onTombol: (event) => tekan(kerja, event, (id) => onMenu(id, atKartu([id]))),
        menamai,
        onNama: (id, nama) => {
          namai(null)
          void namakan(kerja, id, nama)
        },
        pegang,
        dipotong: kerja.potongan
      }
    }
  }, [kerja, menamai, namai, setMenu, pegang, isDitegur])
