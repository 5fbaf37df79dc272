import { bupBerlaku } from '../../../../domain/ketentuan/setelan'
import { Button, Group, Modal, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { HasilUsul } from '../../../../domain/usul-rotasi/hasil-usul'
import { BARIS_MAKSIMUM, JABATAN_MAKSIMUM } from '../../../../domain/usul-rotasi/permintaan'
import { pesertaUsul } from '../../../../domain/usul-rotasi/peserta'
import { ask } from '../../../lib/client'
import { angka } from '../../../lib/format'
import { notifyProblem } from '../../../lib/notify'
import { teksUsul } from '../../../text/usul-rotasi'
import { useMeja } from '../meja'
import type { RuangKerja } from '../ruang-kerja'
import { BagianBatas } from './bagian-batas'
import { BagianJabatan } from './bagian-jabatan'
import { BagianKolam } from './bagian-kolam'
import { HasilUsulan } from './hasil-usulan'
import { type BagianProps, isianAwal, type IsianUsul, permintaanOf, sasaranRuang } from './isian-usul'
import classes from './usul.module.css'

const BAGIAN: readonly { readonly judul: string; readonly Isi: (props: BagianProps) => React.JSX.Element }[] = [
  { judul: teksUsul.langkahJabatan, Isi: BagianJabatan },
  { judul: teksUsul.langkahKolam, Isi: BagianKolam },
  { judul: teksUsul.langkahBatas, Isi: BagianBatas }
]

/** Asks what to fill, from whom and within which limits; shows up to three complete plans that come of it. */
export function DialogUsul({ onClose }: { readonly onClose: () => void }): React.JSX.Element {
  const { ruang } = useMeja()
  const sasaran = useMemo(() => sasaranRuang(ruang), [ruang])
  const [isian, setIsian] = useState(() => isianAwal(sasaran))
  const [bagian, setBagian] = useState(0)
  const [hasil, setHasil] = useState<HasilUsul | null>(null)
  const Isi = BAGIAN[bagian]?.Isi ?? BagianJabatan
  return (
    <Modal opened onClose={onClose} title={teksUsul.judul} size="min(96vw, 1320px)" padding="md" data-testid="dialog-usul">
      <div className={classes.dialog}>
        {hasil ? (
          <HasilUsulan hasil={hasil} onUbah={() => setHasil(null)} onClose={onClose} />
        ) : (
          <>
            <nav className={classes.tahap} aria-label={teksUsul.judul}>
              {BAGIAN.map(({ judul }, i) => (
                <button key={judul} type="button" aria-current={i === bagian ? 'step' : undefined} onClick={() => setBagian(i)}>
                  {judul}
                </button>
              ))}
            </nav>
            <div className={classes.isi}>
              <Isi ruang={ruang} sasaran={sasaran} isian={isian} onIsian={setIsian} />
            </div>
            <Kaki ruang={ruang} isian={isian} bagian={bagian} onBagian={setBagian} onHasil={setHasil} onClose={onClose} />
          </>
        )}
      </div>
    </Modal>
  )
}

type KakiProps = {
  readonly ruang: RuangKerja
  readonly isian: IsianUsul
  readonly bagian: number
  readonly onBagian: (bagian: number) => void
  readonly onHasil: (hasil: HasilUsul) => void
  readonly onClose: () => void
}

/** How large the question is, and the way on. */
function Kaki({ ruang, isian, bagian, onBagian, onHasil, onClose }: KakiProps): React.JSX.Element {
  const [isMencari, setMencari] = useState(false)
  const { teks, halangan } = useMemo(() => ukuranOf(ruang, isian), [ruang, isian])
  const cari = async (): Promise<void> => {
    setMencari(true)
    try {
      onHasil(await ask('rotasi.usulkan', permintaanOf(ruang, isian)))
    } catch (error) {
      notifyProblem(error)
    } finally {
      setMencari(false)
    }
  }
  const isAkhir = bagian === BAGIAN.length - 1
  return (
    <Group justify="space-between" wrap="nowrap" className={classes.kaki}>
      <Text size="sm" c={halangan === null ? 'gray.7' : 'bahaya.7'} data-testid="usul-ukuran">
        {halangan ?? teks}
      </Text>
      <Group gap="sm" wrap="nowrap">
        <Button variant="default" onClick={bagian === 0 ? onClose : () => onBagian(bagian - 1)} disabled={isMencari}>
          {bagian === 0 ? teksUsul.batal : teksUsul.kembali}
        </Button>
        {!isAkhir && (
          <Button variant="default" onClick={() => onBagian(bagian + 1)} disabled={isMencari} data-testid="usul-lanjut">
            {teksUsul.lanjut}
          </Button>
        )}
        <Button onClick={() => void cari()} loading={isMencari} disabled={halangan !== null} data-testid="usul-cari">
          {teksUsul.cari}
        </Button>
      </Group>
    </Group>
  )
}

/** What a PC of the office judges in a second, the search after it included. */
const PASANGAN_SEDETIK = 12_000

/** How large the question is; or why it cannot be asked. */
function ukuranOf(ruang: RuangKerja, isian: IsianUsul): { readonly teks: string; readonly halangan: string | null } {
  const { baris, kolom } = pesertaUsul({ proyeksi: ruang.proyeksi, bup: bupBerlaku(ruang.bahan.setelanOf) }, permintaanOf(ruang, isian))
  const rantai = baris.filter((b) => b.isTambahan).length
  const teks = teksUsul.ukuran({
    jabatan: angka(baris.length - rantai),
    rantai: isian.berantai ? angka(rantai) : null,
    orang: angka(kolom.length),
    pasangan: angka(baris.length * kolom.length)
  })
  const detik = Math.ceil((baris.length * kolom.length) / PASANGAN_SEDETIK / 5) * 5
  return { teks: detik > 5 ? teksUsul.kiraKira(teks, angka(detik)) : teks, halangan: halanganOf(isian, baris.length, kolom.length) }
}

function halanganOf({ jabatan }: IsianUsul, baris: number, kolom: number): string | null {
  if (jabatan.size === 0) return teksUsul.jabatanSatu
  if (jabatan.size > JABATAN_MAKSIMUM) return teksUsul.jabatanBanyak(angka(JABATAN_MAKSIMUM))
  if (kolom === 0) return teksUsul.kolamNihil
  return baris > BARIS_MAKSIMUM ? teksUsul.terlaluBesar(angka(BARIS_MAKSIMUM)) : null
}
