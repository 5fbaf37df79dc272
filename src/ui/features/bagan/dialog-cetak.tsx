import { Button, Group, Modal } from '@mantine/core'
import { useMemo, useState } from 'react'
import { bahanCetak, type BahanCetak } from '../../../domain/cetak/bahan-cetak'
import { langkahCetakan } from '../../../domain/cetak/langkah-cetakan'
import type { Penandatangan } from '../../../domain/cetak/pilihan-cetak'
import { ACUAN_BAKU } from '../../../domain/organisasi/lapisan/fakta-unor'
import { ask } from '../../lib/client'
import { notifyTertulis } from '../../components/tertulis'
import { notifyProblem } from '../../lib/notify'
import { useAsk } from '../../lib/use-ask'
import { useLangkah } from '../../lib/use-langkah'
import { useSnapshot } from '../../lib/use-snapshot'
import { teksCetak } from '../../text/cetak'
import classes from './cetak.module.css'
import { Berkas, IsianCetak } from './isian-cetak'
import { useMejaBagan } from './meja-bagan'
import { pilihanDialog, type RupaCetak } from './pilihan-dialog'
import { PratinjauCetak } from './pratinjau-cetak'
import { useSetelanCetak } from './setelan-cetak'
import { useBup } from './use-bup'

const KOSONG: Penandatangan = { tempat: '', jabatan: '', nama: '', pangkat: '', nip: '' }

/** The chart on paper: chosen at the left, seen at the right, page by page, as it will be. */
export function DialogCetak({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const { sumber, snapshot, view, selected, setelan: layar } = useMejaBagan()
  const [setelan, setel] = useSetelanCetak()
  const [rupa, ubahRupa] = useState<RupaCetak>({ tata: layar.tata, medan: [...layar.medan], lapisan: layar.lapisan, bagian: 'TAMPIL' })
  const [isSaving, setSaving] = useState(false)
  const { data: penandatangan } = useAsk('bagan.penandatangan', null)
  const bahan = useBahan(rupa.lapisan)
  const pilihan = useMemo(() => pilihanDialog(setelan, rupa, { view, terpilih: selected }), [setelan, rupa, view, selected])
  const cetakan = useLangkah(useMemo(() => () => langkahCetakan(bahan, pilihan), [bahan, pilihan]))
  const simpan = async (): Promise<void> => {
    setSaving(true)
    try {
      const { format, dpi } = setelan
      const rancanganId = sumber.rancangan?.detail.rancangan.id ?? null
      const keadaan = sumber.rancangan?.keadaan ?? 'SESUDAH'
      const { berkas, halaman } = await ask('bagan.cetak', { ...pilihan, tanggal: sumber.tanggal, rancanganId, keadaan, format, dpi })
      if (berkas !== null) {
        notifyTertulis(format === 'pdf' || halaman === 1 ? teksCetak.tersimpan(berkas) : teksCetak.tersimpanBanyak(halaman, berkas), berkas)
        onClose()
      }
    } catch (error) {
      notifyProblem(error)
    }
    setSaving(false)
  }
  return (
    <Modal opened onClose={onClose} title={teksCetak.judulDialog} size="min(96vw, 1500px)" padding="md" centered data-testid="dialog-cetak">
      <div className={classes.dialog}>
        <IsianCetak
          setelan={setelan}
          setel={setel}
          rupa={rupa}
          setRupa={(patch) => ubahRupa((now) => ({ ...now, ...patch }))}
          terpilih={selected === null ? null : (snapshot.unor.get(selected)?.nama ?? null)}
          penandatangan={penandatangan ?? KOSONG}
        />
        <PratinjauCetak cetakan={cetakan} kertas={setelan.kertas === 'BEBAS' ? teksCetak.bebas.toLowerCase() : setelan.kertas} />
      </div>
      <Group justify="flex-end" mt="md">
        <Berkas setelan={setelan} setel={setel} />
        <Button variant="default" onClick={onClose}>
          {teksCetak.batal}
        </Button>
        <Button onClick={() => void simpan()} loading={isSaving} data-testid="simpan-cetak">
          {teksCetak.simpan} {teksCetak.format[setelan.format]}
        </Button>
      </Group>
    </Modal>
  )
}

const TIDAK_BERUBAH: BahanCetak['perubahan'] = new Map()

/** What the chart on show is printed from. */
function useBahan(lapisan: string | null): BahanCetak {
  const { snapshot, digambar, rancangan } = useMejaBagan().sumber
  // what a draft closes is drawn struck through; on another day, units that are not there yet or no more are not
  const nyata = rancangan ? digambar : snapshot
  const hariIni = useSnapshot().snapshot?.tanggal ?? nyata.tanggal
  const tahun = Number(nyata.tanggal.slice(0, 4)) - 1
  const { data: predikat } = useAsk('predikat.tahun', { tahun })
  const bup = useBup()
  const perubahan = rancangan?.keadaan === 'PERUBAHAN' ? rancangan.perubahan : TIDAK_BERUBAH
  return useMemo(() => {
    const acuan = { bup: bup ?? ACUAN_BAKU.bup, predikat: new Map((predikat ?? []).map((p) => [p.pegawaiId, p.predikat])) }
    return bahanCetak(nyata, { hariIni, lapisan, acuan, perubahan })
  }, [nyata, hariIni, lapisan, bup, predikat, perubahan])
}
