/** The check of a program's own file. */
export const program = {
  "program.title": "Check a package",
  "program.lead":
    "A claim about a program is best checked on the program. Its file is looked through here for hidden lists of names; it is never run.",

  "program.bring":
    "Drop the file of a program here: a package (.tgz, .zip), a script (.js), or the program itself, of any size.",
  "program.open": "Open a file",
  "program.another": "Open another file",
  "program.stays": "It is read in pieces in this tab. Nothing of it is sent, kept or run.",
  "program.one-at-a-time": "One file is checked at a time: {name}.",
  "program.get": "Where to get one",
  "program.get-means":
    "npm gives out every version that was published. This command saves a package as a file and neither installs nor runs it:",
  "program.get-platform":
    "In newer versions this package holds a starter only, and the program is in a package for each platform, such as @anthropic-ai/claude-code-linux-x64.",
  "program.get-label": "Command that saves a package",

  "program.reading": "Reading {name}",
  "program.read-so-far": "{done, number} of {total, number} MB",
  "program.cancelled": "Stopped. Nothing is said of a file that was not read to its end.",
  "program.failed":
    "The file could not be read to its end. It may have been moved or changed since it was chosen, or be a folder: choose it again.",
  "program.crashed": "The check broke off ({why}). Choose the file again.",

  "program.result": "What is in the file",
  "program.found-same":
    "{list, select, domains {The published list of {of} domains is in this file, byte for byte.} other {The published list of {of} keywords is in this file, byte for byte.}}",
  "program.found-order":
    "{list, select, domains {The {of} domains of the published list are in this file, in another order.} other {The {of} keywords of the published list are in this file, in another order.}}",
  "program.found-part":
    "{list, select, domains {A list in this file has {common} of the {of} published domains.} other {A list in this file has {common} of the {of} published keywords.}}",
  "program.found-other":
    "{count, plural, one {A list of words was found in this file, in base64 or in clear. It is not a published list, and programs hold such lists for many reasons.} other {# lists of words were found in this file, in base64 or in clear. They are not published lists, and programs hold such lists for many reasons.}}",
  "program.found-none": "No hidden list of names was found in this file.",
  "program.presence":
    "That shows that these characters are in the file. It does not show that they were used, when, or on whose computer.",
  "program.absence":
    "That does not exclude another form: another disguise, a list in pieces, a compressed part of a program, a list that comes over the network.",

  "program.file": "File",
  "program.package": "Package, by its own word",
  "program.applies-yes": "Version {version} is one of 2.1.91\u20132.1.197, of which the published rules speak.",
  "program.applies-no": "Version {version} is outside 2.1.91\u20132.1.197, of which the published rules speak.",
  "program.applies-unknown":
    "Whether the published rules, of 2.1.91\u20132.1.197, speak of this version cannot be told.",
  "program.applies-other": "The published rules speak of another package, Claude Code.",
  "program.no-package": "The file does not say which program or version it is.",
  "program.looked": "Looked through",
  "program.looked-files":
    "{megabytes, number} MB in {members, plural, one {# file} other {# files}}, unpacked from {container, select, zip {a zip} tar {a tar} other {a .tgz}}",
  "program.looked-one": "{megabytes, number} MB{container, select, gzip {, unpacked} other {}}",

  "program.lists": "Lists that were found",
  "program.same":
    "{list, select, domains {The published list of {of} domains, byte for byte} other {The published list of {of} keywords, byte for byte}}",
  "program.order":
    "{list, select, domains {The published list of {of} domains, in another order} other {The published list of {of} keywords, in another order}}",
  "program.part":
    "{list, select, domains {{common} of {of} entries in common with the published list of domains} other {{common} of {of} entries in common with the published list of keywords}}",
  "program.none":
    "{kind, select, hosts {Decodes to a list of host-like words, not a published one} other {Decodes to a list of words, not a published one}}",
  "program.where": "Where",
  "program.where-member": "{member}, from byte {offset, number} (0x{hex}) of it",
  "program.where-file": "from byte {offset, number} (0x{hex})",
  "program.disguise": "Disguise",
  "program.disguise-xor": "each byte XOR 0x{key}, then base64",
  "program.disguise-base64": "base64 alone (XOR 0x00)",
  "program.disguise-clear": "none, it stands in clear",
  "program.written": "Written",
  "program.written-one-byte": "one byte a character",
  "program.written-utf-16le": "as UTF-16, two bytes a character",
  "program.hash": "SHA-256 of the list",
  "program.hash-same": "equal to the published one",
  "program.hash-other": "not a published one",
  "program.entries": "{count, plural, one {# entry} other {# entries}}",
  "program.entries-cut": "The first {shown, number} of {count, number} are listed.",
  "program.shared": "In common",
  "program.more":
    "{count, plural, one {# more list was found and is not shown.} other {# more lists were found and are not shown.}}",
  "program.selection":
    "The published lists are the vendor\u2019s selection. Being on one says nothing about wrongdoing. Source: HitCC (github.com/fish003/HitCC), CC BY 4.0; hashes: A7T/claude-code-marker-20260630.",
  "program.copy": "Copy result",
  "program.save": "Save result (JSON)",

  "program.notes": "What could not be read",
  "program.empty": "The file is empty.",
  "program.elsewhere":
    "{count, plural, one {This package leaves the program to another package, {first}. Check that one too.} other {This package leaves the program to {count} others, one for each platform, such as {first}. Check one of those too.}}",
  "program.unpack-broke":
    "{how, select, cutOff {The compressed file ends too early} damaged {The compressed file is damaged} other {The compressed file\u2019s checksum is wrong}}: {bytes, number} bytes came out of it and were looked through.",
  "program.tar-broke":
    "{how, select, cutOff {The archive ends too early} other {The archive is damaged}}, after {members, plural, one {# file} other {# files}}.",
  "program.zip-broke":
    "It begins like a zip, but has no readable directory: it was looked through as it stands, packed.",
  "program.members-unread":
    "{count, plural, one {# file in the archive is encrypted or packed in an unknown way: {first}.} other {# files in the archive are encrypted or packed in an unknown way, {first} among them.}}",
  "program.too-large": "More than {megabytes, number} MB come out of it. The rest was not looked through.",
  "program.too-many-members": "The archive has more than {limit, number} files. The rest was not looked through.",
  "program.long-runs":
    "{count, plural, one {# unbroken run of more than {limit, number} letters and digits was not looked into: an embedded file, as a rule.} other {# unbroken runs of more than {limit, number} letters and digits were not looked into: embedded files, as a rule.}}",
  "program.packed-inside":
    "{count, plural, one {A file inside is packed once more ({first}): it was looked through as it stands.} other {# files inside are packed once more ({first} among them): they were looked through as they stand.}}",
} as const;
