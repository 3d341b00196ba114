import SpecModel
import Testing

@Suite struct MessageTextTests {
  @Test(arguments: [
    "Card lost", "card lost.", " CARD  LOST ! ", "Card\u{A0}lost\n", "Card\u{200B} lost:", "Card lost. cardInfo.cardNo",
    "Card lost: par_2",
  ])
  func saysTheSame(_ message: String) {
    #expect(MessageText(message) == MessageText("card lost"))
  }

  @Test(arguments: [
    "Card lost par", "Card lost. Retry", "Card lost. card-no", "Cardlost", "카드 lost", "Card lost. see par now", "",
  ])
  func saysSomethingElse(_ message: String) {
    #expect(MessageText(message) != MessageText("card lost"))
  }

  @Test func punctuationAloneSaysNothing() {
    #expect(MessageText(" .! ").isEmpty && MessageText("").isEmpty && !MessageText("par").isEmpty)
  }
}
