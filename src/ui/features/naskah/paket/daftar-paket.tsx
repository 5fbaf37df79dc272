import { Button, Checkbox, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { KELOMPOK_NASKAH, type KelompokNaskah } from '../../../../domain/naskah/jenis-naskah'
import { teksNaskah } from '../../../text/naskah'
import { teksPaket as teks } from '../../../text/paket-naskah'
import { DaftarPilih, KelompokPilih } from '../../../components/daftar-pilih'
import type { JenisRuang } from '../ruang/pilihan-naskah'
import type { PeriksaPaket } from './naskah-paket'
import classes from './paket.module.css'

type Props = {
  /** Which plan the pack is of. */
  readonly kepala: ReactNode
  readonly daftar: readonly JenisRuang[]
  readonly centang: ReadonlySet<string>
  readonly periksa: readonly PeriksaPaket[] | null
  readonly onCentang: (ids: ReadonlySet<string>) => void
}

/** What everybody gets comes first: it is what packs are made of. */
const UTAMA: readonly KelompokNaskah[] = ['PELANTIKAN', 'PERORANGAN', 'KEPUTUSAN']
const URUTAN = [...UTAMA, ...KELOMPOK_NASKAH.filter((k) => !UTAMA.includes(k))]

/** The papers a pack can hold, with how many copies each has. */
export function DaftarPaket({ kepala, daftar, centang, periksa, onCentang }: Props): React.JSX.Element {
  const ganti = (id: string): void => onCentang(new Set(centang.has(id) ? [...centang].filter((c) => c !== id) : [...centang, id]))
  return (
    <DaftarPilih label={teks.daftar} kepala={kepala} data-testid="daftar-paket">
      <Group gap={4} mt={2}>
        <Button size="compact-xs" variant="subtle" onClick={() => onCentang(new Set(daftar.map((j) => j.id)))}>
          {teks.semua}
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={() => onCentang(new Set())}>
          {teks.kosongkan}
        </Button>
      </Group>
      {URUTAN.map((kelompok) => {
        const isi = daftar.filter((j) => j.kelompok === kelompok)
        return isi.length === 0 ? null : (
          <KelompokPilih key={kelompok} judul={teksNaskah.kelompokNaskah[kelompok]}>
            {isi.map((j) => (
              <li key={j.id} className={classes.pilihan}>
                <Checkbox
                  size="xs"
                  checked={centang.has(j.id)}
                  onChange={() => ganti(j.id)}
                  label={<Sebutan jenis={j} temuan={periksa?.find((p) => p.jenis === j.id)} />}
                  data-testid={`paket-${j.id}`}
                />
              </li>
            ))}
          </KelompokPilih>
        )
      })}
    </DaftarPilih>
  )
}

/** A paper with its copies, and whether something is missing from them. */
function Sebutan({ jenis, temuan }: { readonly jenis: JenisRuang; readonly temuan: PeriksaPaket | undefined }): React.JSX.Element {
  const keras = temuan?.temuan.filter((t) => t.isKeras).length ?? 0
  return (
    <span className={classes.sebutan}>
      <span>{jenis.judul}</span>
      <small>
        {teks.salinan(jenis.subjek.length)}
        {keras > 0 && <b> · {teksNaskah.kosong(keras)}</b>}
      </small>
    </span>
  )
}
