print("konagen")
