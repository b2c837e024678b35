/** A catalogue with some of its areas alone, as tools/build/some-words.ts cuts it. */
declare module '*.json?words=popup' {
  const words: object;
  export default words;
}
declare module '*.json?words=reader' {
  const words: object;
  export default words;
}
declare module '*.json?words=sidepanel' {
  const words: object;
  export default words;
}
