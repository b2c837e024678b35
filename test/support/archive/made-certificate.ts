/** A certificate for this machine, made for a test by OpenSSL: nobody trusts it but who is told to. */
import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface MadeCertificate {
  /** PEM. */
  key: string;
  cert: string;
  keyFile: string;
  certFile: string;
  /** SHA-256 of its public key, in base64, as Chromium takes it. */
  keyHash: string;
}

/** @param folder where its two files stay */
export function madeCertificate(folder: string): MadeCertificate {
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', keyFile, '-out', certFile];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  execFileSync('openssl', ['req', '-x509', ...made, '-days', '2', ...names], { stdio: 'pipe' });
  const [key, cert] = [readFileSync(keyFile, 'utf8'), readFileSync(certFile, 'utf8')];
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, keyFile, certFile, keyHash: createHash('sha256').update(spki).digest('base64') };
}
