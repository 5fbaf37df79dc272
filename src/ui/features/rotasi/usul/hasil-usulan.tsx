import { Alert, Button, Group, SegmentedControl, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { namaPegawai } from '../../../../domain/mutasi/fakta-rencana'
import type { HasilUsul } from '../../../../domain/usul-rotasi/hasil-usul'
import { angka } from '../../../lib/format'
import { labelBerhenti, teksUsul } from '../../../text/usul-rotasi'
import { nilaiTeks } from '../calon/nilai-teks'
import { judulJabatan } from '../konteks-jabatan'
import { useMeja } from '../meja'
import type { RuangKerja } from '../ruang-kerja'
import { gugurTeks } from './gugur-teks'
import { KartuUsul, type TampilanUsul } from './kartu-usul'
import classes from './usul.module.css'

type Props = { readonly hasil: HasilUsul; readonly onUbah: () => void; readonly onClose: () => void }

/** What came of it: the plans side by side, what limited them, and what there is no candidate for. */
export function HasilUsulan({ hasil, onUbah, onClose }: Props): React.JSX.Element {
  const { ruang } = useMeja()
  const [tampilan, setTampilan] = useState<TampilanUsul>('rantai')
  const { jabatan, orang, lolos, pasangan } = hasil.ukuran
  return (
    <>
      <div className={classes.ringkasan}>
        <div>
          <Text size="sm">
            {teksUsul.hasilRingkas({ jabatan: angka(jabatan), orang: angka(orang), lolos: angka(lolos), pasangan: angka(pasangan) })}
          </Text>
          {ruang.langkah.length > 0 && <Text size="sm">{teksUsul.langkahLama(angka(ruang.langkah.length))}</Text>}
          <Sebab hasil={hasil} />
        </div>
        <Pembatas hasil={hasil} />
      </div>
      {hasil.usul.length > 0 && (
        <div className={classes.usul} data-testid="hasil-usul">
          {hasil.usul.map((usul, i) => (
            <KartuUsul key={i} usul={usul} nomor={i} jabatan={jabatan} tampilan={tampilan} onClose={onClose} />
          ))}
        </div>
      )}
      <Group justify="space-between" className={classes.kaki}>
        {hasil.usul.length > 0 ? (
          <SegmentedControl
            size="xs"
            aria-label={teksUsul.tampil}
            data={[
              { value: 'rantai', label: teksUsul.rantai },
              { value: 'kenapa', label: teksUsul.kenapa }
            ]}
            value={tampilan}
            onChange={setTampilan}
            data-testid="tampilan-usul"
          />
        ) : (
          <span />
        )}
        <Group gap="sm">
          <Button variant="default" onClick={onUbah} data-testid="usul-ubah">
            {teksUsul.ubah}
          </Button>
          <Button variant="default" onClick={onClose}>
            {teksUsul.tutup}
          </Button>
        </Group>
      </Group>
    </>
  )
}

/** Why there are fewer than three, and for which posts nobody may be placed. */
function Sebab({ hasil }: { readonly hasil: HasilUsul }): React.JSX.Element | null {
  const { ruang } = useMeja()
  const kalimat = sebabOf(ruang, hasil)
  if (kalimat.length === 0) return null
  return (
    <Alert color={hasil.usul.length === 0 ? 'bahaya' : 'emas'} icon={<IconInfoCircle size={16} />} p="xs" mt="xs" data-testid="usul-sebab">
      {kalimat.map((teks) => (
        <Text key={teks} size="sm">
          {teks}
        </Text>
      ))}
    </Alert>
  )
}

function sebabOf(ruang: RuangKerja, { berhenti, melanggar, terhalang, tanpaCalon, usul }: HasilUsul): readonly string[] {
  const pokok = labelBerhenti[berhenti]
  return [
    ...(pokok === null ? [] : [melanggar.length > 0 ? `${pokok} (${melanggar.join(', ')})` : pokok]),
    ...(usul.length > 0
      ? []
      : [
          ...terhalang.pegawai.map((id) => `${namaPegawai(ruang.snapshot, id)}: ${teksUsul.kolamTanpaTujuan}.`),
          ...terhalang.jabatan.map((id) => `${judulJabatan(ruang.snapshot, id)}: ${teksUsul.kolamTanpaCalon}.`)
        ]),
    ...tanpaCalon.map((t) => `${teksUsul.tanpaCalonUntuk(judulJabatan(ruang.snapshot, t.jabatanId))}: ${gugurTeks(t)}.`)
  ]
}

function Pembatas({ hasil: { pembatas } }: { readonly hasil: HasilUsul }): React.JSX.Element {
  return (
    <section aria-label={teksUsul.pembatas} data-testid="usul-pembatas">
      <h3>{teksUsul.pembatas}</h3>
      {pembatas.length === 0 && <p>{teksUsul.pembatasNihil}</p>}
      <ol>
        {pembatas.map(({ aturan, judul, kerugian, pasangan }) => (
          <li key={aturan} title={teksUsul.pembatasRinci(nilaiTeks(kerugian), angka(pasangan))}>
            <b>{aturan}</b> {judul} <b>{teksUsul.pembatasPoin(nilaiTeks(kerugian))}</b>
          </li>
        ))}
      </ol>
    </section>
  )
}
