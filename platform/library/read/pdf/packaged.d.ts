/** Files of the package, which the build puts there: tools/build/pdf-files.ts. */
declare module '*/pdf/pdf.mjs' {
  export const getDocument: unknown;
}
declare module '*/pdf/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
